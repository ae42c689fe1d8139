import type { Problem } from '../model/problems.ts';
import { peopleSchema, termsSchema } from '../model/schema.ts';
import { asDrawn } from '../cards/typeface.ts';
import { problemsOf } from './issues.ts';

/** The controlled words that articles refer to, by their keys; a list that could not be read is undefined. */
export interface Terms {
  desks: Record<string, { name: string; description?: string | undefined }> | undefined;
  tags: Record<string, { name: string; description?: string | undefined }> | undefined;
  people:
    | Record<string, { name: string; description?: string | undefined; organization: boolean }>
    | undefined;
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
    problems.push(...repeatedNames(raw[kind], `${folder}/${kind}.yaml`));
    if (result.success) return result.data as Terms[K];
    problems.push(...problemsOf(result.error, schema, raw[kind], `${folder}/${kind}.yaml`));
    const isList = typeof raw[kind] === 'object' && !Array.isArray(raw[kind]);
    return (isList ? raw[kind] : undefined) as Terms[K];
  };
  return { desks: check('desks'), tags: check('tags'), people: check('people') };
}

/** Names that two words of a list share, on cards too, so that their pages could not be told apart. */
function repeatedNames(list: unknown, file: string): Problem[] {
  const named = Object.entries((list ?? {}) as Record<string, { name?: unknown } | null>).flatMap(
    ([key, word]) => (typeof word?.name === 'string' ? [{ key, name: word.name }] : []),
  );
  const alike = Map.groupBy(named, ({ name }) => asDrawn(name).toLowerCase());
  return Array.from(alike.values()).flatMap(([first, ...others]) =>
    others.map(({ key, name }) => ({
      file,
      field: `${key}.name`,
      found: `"${name}" sudah menjadi nama ${first?.key}`,
      advice: 'beri nama lain, atau pakai satu kunci saja',
    })),
  );
}
