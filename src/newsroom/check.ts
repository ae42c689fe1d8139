import type { Role } from '../model/article.ts';
import type { Problem } from '../model/problems.ts';
import {
  articleSchema,
  datesOutOfOrder,
  type FrontMatter,
  isSlug,
  peopleSchema,
  termsSchema,
} from '../model/schema.ts';
import type { Manuscript } from './files.ts';
import { addressProblems } from './addresses.ts';
import { problemsOf } from './issues.ts';
import { suggestion } from './suggestion.ts';

/** The controlled words that articles refer to, by their keys; a list that could not be read is undefined. */
export interface Terms {
  desks: Record<string, { name: string; description?: string | undefined }> | undefined;
  tags: Record<string, { name: string; description?: string | undefined }> | undefined;
  people:
    | Record<string, { name: string; description?: string | undefined; organization: boolean }>
    | undefined;
}

/** A manuscript whose front matter is right. */
export interface CheckedManuscript extends Manuscript {
  data: FrontMatter;
}

interface Credited {
  role?: Role;
  person?: unknown;
}

/** The lists of controlled words, adding to `problems` what is wrong in them. */
export function checkTerms(
  raw: Record<keyof Terms, unknown>,
  folder: string,
  problems: Problem[],
): Terms {
  const check = <K extends keyof Terms>(kind: K): Terms[K] => {
    if (raw[kind] === undefined) return undefined as Terms[K];
    const schema = kind === 'people' ? peopleSchema : termsSchema;
    const result = schema.safeParse(raw[kind]);
    if (result.success) return result.data as Terms[K];
    problems.push(...problemsOf(result.error, schema, raw[kind], `${folder}/${kind}.yaml`));
    const isList = typeof raw[kind] === 'object' && !Array.isArray(raw[kind]);
    return (isList ? raw[kind] : undefined) as Terms[K];
  };
  return { desks: check('desks'), tags: check('tags'), people: check('people') };
}

/** The manuscripts whose front matter is right, adding to `problems` what is wrong in the others. */
export function checkManuscripts(
  manuscripts: Manuscript[],
  terms: Terms,
  problems: Problem[],
): CheckedManuscript[] {
  const slugs = new Map<string, string>();
  const addresses = Map.groupBy(addressProblems(manuscripts), ({ file }) => file);
  return manuscripts.flatMap((manuscript) => {
    const { file, frontMatter } = manuscript;
    const found = [...slugProblems(manuscript, slugs), ...(addresses.get(file) ?? [])];
    if (manuscript.body.trim() === '') found.push({ file, ...emptyBody });
    const result = frontMatter === undefined ? undefined : articleSchema.safeParse(frontMatter);
    if (result?.error) found.push(...problemsOf(result.error, articleSchema, frontMatter, file));
    if (frontMatter !== undefined)
      found.push(...dateProblems(frontMatter, file), ...termProblems(frontMatter, terms, file));
    problems.push(...found);
    return result?.success && found.length === 0 ? [{ ...manuscript, data: result.data }] : [];
  });
}

/** The problem of an article without text. */
export const emptyBody: Omit<Problem, 'file'> = {
  field: 'isi',
  found: 'artikel tidak berisi teks',
  advice: 'tulis naskahnya di bawah metadata',
};

function slugProblems({ slug, file }: Manuscript, slugs: Map<string, string>): Problem[] {
  const field = 'nama berkas';
  const other = slugs.get(slug);
  slugs.set(slug, file);
  if (other) {
    return [
      {
        file,
        field,
        found: `"${slug}" sudah dipakai ${other}`,
        advice: 'ganti nama salah satu berkas, sebab nama berkas menjadi alamat artikel',
      },
    ];
  }
  if (isSlug(slug)) return [];
  return [
    {
      file,
      field,
      found: `"${slug}" tidak bisa menjadi alamat`,
      advice: 'pakai huruf kecil a–z, angka, dan tanda hubung, misalnya harga-beras-turun.md',
    },
  ];
}

function dateProblems(raw: unknown, file: string): Problem[] {
  const dates = (raw ?? {}) as Record<string, unknown>;
  return datesOutOfOrder(dates).map((field) => ({
    file,
    field,
    ...(field === 'updated'
      ? {
          found: `"${dates[field]}" lebih awal daripada waktu terbit, ${dates['published']}`,
          advice: 'isi waktu pembaruan yang sama dengan atau sesudah waktu terbit',
        }
      : {
          found: `"${dates[field]}" sesudah waktu terbit, ${dates['published']}`,
          advice: 'isi tanggal peristiwa yang tidak melewati waktu terbit',
        }),
  }));
}

function termProblems(raw: unknown, terms: Terms, file: string): Problem[] {
  const { desk, tags, credits } = (raw ?? {}) as {
    desk?: unknown;
    tags?: unknown;
    credits?: unknown;
  };
  const listed = Array.isArray(tags) ? tags : [];
  const credited: Credited[] = Array.isArray(credits) ? credits : [];
  return [
    ...unknownTerm(desk, terms.desks, 'desk', 'desks.yaml', file),
    ...listed.flatMap((tag, index) => [
      ...unknownTerm(tag, terms.tags, `tags.${index}`, 'tags.yaml', file),
      ...(typeof tag === 'string' && listed.indexOf(tag) < index
        ? [repeatedTag(tag, index, file)]
        : []),
    ]),
    ...credited.flatMap((credit, index) => repeatedCredit(credit, index, credited, file)),
    ...credited.flatMap((credit, index) =>
      unknownTerm(credit?.person, terms.people, `credits.${index}.person`, 'people.yaml', file),
    ),
  ];
}

function repeatedCredit(credit: Credited, index: number, all: Credited[], file: string): Problem[] {
  const first = all.findIndex(
    (other) => other?.role === credit?.role && other?.person === credit?.person,
  );
  if (first === index || typeof credit?.person !== 'string') return [];
  const found = `"${credit.person}" sudah tercantum dengan peran yang sama`;
  return [
    {
      file,
      field: `credits.${index}`,
      found,
      advice: 'cantumkan setiap orang sekali untuk satu peran',
    },
  ];
}

const repeatedTag = (tag: string, index: number, file: string): Problem => ({
  file,
  field: `tags.${index}`,
  found: `"${tag}" ditulis dua kali`,
  advice: 'tulis setiap tag satu kali saja',
});

function unknownTerm(
  key: unknown,
  known: object | undefined,
  field: string,
  list: string,
  file: string,
): Problem[] {
  if (typeof key !== 'string' || !known || Object.hasOwn(known, key)) return [];
  return [
    {
      file,
      field,
      found: `"${key}" tidak ada di ${list}`,
      advice: suggestion(key, Object.keys(known)),
    },
  ];
}
