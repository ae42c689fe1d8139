import type { FileProblem } from '../model/problems.ts';
import type { FrontMatter } from '../model/schema.ts';
import { createSlug } from '../model/text.ts';
import { editor } from '../i18n/editor.ts';
import { suggest } from '../model/suggestion.ts';

/**
 * Checks that the front matter refers to existing parts. Each former part in `formerly` must be
 * listed only once, and must no longer exist.
 */
export function checkParts(
  { points = [], formerly = [] }: Partial<Pick<FrontMatter, 'points' | 'formerly'>>,
  parts: { slug: string; heading: string }[],
): FileProblem[] {
  const slugs = new Set(parts.map(({ slug }) => slug));
  const unknown = (field: string, name: string): FileProblem[] =>
    slugs.has(createSlug(name))
      ? []
      : [{ field, message: editor.parts.unknown(name), hint: getHint(name, parts) }];
  return [
    ...points.flatMap(({ part }, index) => unknown(`points.${index}.part`, part)),
    ...formerly.flatMap(({ was, now }, index) => [
      ...(now === undefined ? [] : unknown(`formerly.${index}.now`, now)),
      ...(slugs.has(was)
        ? [{ field: `formerly.${index}.was`, ...editor.parts.standing(was) }]
        : []),
      ...(formerly.findIndex((other) => other.was === was) < index
        ? [{ field: `formerly.${index}.was`, ...editor.parts.repeated(was) }]
        : []),
    ]),
  ];
}

const getHint = (name: string, parts: { heading: string }[]): string =>
  parts.length === 0
    ? editor.parts.none
    : suggest(
        name,
        parts.map(({ heading }) => heading),
      );
