import type { Problem } from '../model/problems.ts';
import { articleSchema, datesOutOfOrder, type FrontMatter, isSlug } from '../model/schema.ts';
import { addressProblems } from './old-addresses.ts';
import type { Manuscript } from './files.ts';
import { problemsOf } from './issues.ts';
import { referenceProblems } from './references.ts';
import type { Terms } from './terms.ts';

/** A manuscript whose front matter is right. */
export interface CheckedManuscript extends Manuscript {
  data: FrontMatter;
}

/** The manuscripts whose front matter is right, adding to `problems` what is wrong in the others. */
export function checkManuscripts(
  manuscripts: Manuscript[],
  terms: Terms,
  problems: Problem[],
  now: Date,
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
      found.push(
        ...dateProblems(frontMatter, file),
        ...futureEdit(frontMatter, file, now),
        ...referenceProblems(frontMatter, terms, file),
      );
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

/** An edit that is said to have been made after now, of an article that is out. */
function futureEdit(raw: unknown, file: string, now: Date): Problem[] {
  const { published, updated } = (raw ?? {}) as Record<string, unknown>;
  const isPast = (moment: unknown) => Date.parse(String(moment)) <= now.getTime();
  if (typeof updated !== 'string' || Number.isNaN(Date.parse(updated))) return [];
  if (!isPast(published) || isPast(updated)) return [];
  return [
    {
      file,
      field: 'updated',
      found: `"${updated}" belum tiba`,
      advice: 'isi waktu naskah ini benar-benar diperbarui',
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
