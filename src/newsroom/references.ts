import type { Role } from '../model/article.ts';
import type { Problem } from '../model/problems.ts';
import { suggestion } from './suggestion.ts';
import type { Terms } from './terms.ts';

interface Credited {
  role?: Role;
  person?: unknown;
}

/** What is wrong with the words and the people that an article's front matter refers to. */
export function referenceProblems(raw: unknown, terms: Terms, file: string): Problem[] {
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
