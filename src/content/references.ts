import type { FileProblem } from '../model/problems.ts';
import type { Role } from '../model/schema.ts';
import { editor } from '../i18n/editor.ts';
import type { Lists } from './lists.ts';
import { suggest } from '../model/suggestion.ts';

/** A credit in front matter that is not yet validated. */
type Credited = { role?: Role; person?: unknown } | null | undefined;

/**
 * Checks that the front matter refers to known desks, tags and people. Finds repeated tags and
 * credits.
 */
export function checkReferences(raw: unknown, { desks, tags, people }: Lists): FileProblem[] {
  const head = (raw ?? {}) as { desk?: unknown; tags?: unknown; credits?: unknown };
  const listed: unknown[] = Array.isArray(head.tags) ? head.tags : [];
  const credited: Credited[] = Array.isArray(head.credits) ? (head.credits as Credited[]) : [];
  return [
    ...describeUnknownTerm(head.desk, desks, 'desk', 'desks.yaml'),
    ...listed.flatMap((tag, index) => [
      ...describeUnknownTerm(tag, tags, `tags.${index}`, 'tags.yaml'),
      ...(typeof tag === 'string' && listed.indexOf(tag) < index
        ? [{ field: `tags.${index}`, ...editor.references.repeatedTag(tag) }]
        : []),
    ]),
    ...credited.flatMap((credit, index) => findRepeatedCredit(credit, index, credited)),
    ...credited.flatMap((credit, index) =>
      describeUnknownTerm(credit?.person, people, `credits.${index}.person`, 'people.yaml'),
    ),
  ];
}

function findRepeatedCredit(credit: Credited, index: number, all: Credited[]): FileProblem[] {
  const first = all.findIndex(
    (other) => other?.role === credit?.role && other?.person === credit?.person,
  );
  if (first === index || typeof credit?.person !== 'string') return [];
  return [{ field: `credits.${index}`, ...editor.references.repeatedCredit(credit.person) }];
}

function describeUnknownTerm(
  key: unknown,
  known: Map<string, unknown> | undefined,
  field: string,
  list: string,
): FileProblem[] {
  if (typeof key !== 'string' || !known || known.has(key)) return [];
  const found = editor.references.unknown(key, list);
  return [{ field, message: found, hint: suggest(key, [...known.keys()]) }];
}
