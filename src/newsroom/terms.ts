import type { Problem } from '../model/problems.ts';
import { peopleSchema, termsSchema } from '../model/schema.ts';
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
    if (result.success) {
      problems.push(...repeatedNames(result.data, `${folder}/${kind}.yaml`));
      return result.data as Terms[K];
    }
    problems.push(...problemsOf(result.error, schema, raw[kind], `${folder}/${kind}.yaml`));
    const isList = typeof raw[kind] === 'object' && !Array.isArray(raw[kind]);
    return (isList ? raw[kind] : undefined) as Terms[K];
  };
  return { desks: check('desks'), tags: check('tags'), people: check('people') };
}

/** Names that two words of a list share, so that their pages could not be told apart. */
const repeatedNames = (list: Record<string, { name: string }>, file: string): Problem[] =>
  Array.from(Map.groupBy(Object.entries(list), ([, { name }]) => name.toLowerCase()).values())
    .filter((alike) => alike.length > 1)
    .flatMap(([[first = ''] = [], ...others]) =>
      others.map(([key, { name }]) => ({
        file,
        field: `${key}.name`,
        found: `"${name}" sudah menjadi nama ${first}`,
        advice: 'beri nama lain, atau pakai satu kunci saja',
      })),
    );
