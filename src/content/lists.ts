import type { z } from 'zod';
import { replaceUndrawable } from '../media/figures/typeface.ts';
import { site } from '../config/site.ts';
import type { FileProblem, Problem } from '../model/problems.ts';
import { peopleSchema, type Person, type Term, termsSchema } from '../model/schema.ts';
import { editor } from '../i18n/editor.ts';
import { decodeText } from './encoding.ts';
import { getContentFile, readContentFile } from './content-files.ts';
import { checkCardLetters } from './glyph-coverage.ts';
import { describeSchemaIssues } from './schema-problems.ts';
import { readYaml } from './yaml.ts';

/** The controlled words that articles refer to, by their keys; a list that could not be read is undefined. */
export interface Lists {
  desks: Map<string, Term> | undefined;
  tags: Map<string, Term> | undefined;
  people: Map<string, Person> | undefined;
}

const schemas = { desks: termsSchema, tags: termsSchema, people: peopleSchema } as const;

type ListKind = keyof typeof schemas;

/** Names of the lists' files in the folder of all content. */
export const listNames = Object.keys(schemas).map((kind) => `${kind}.yaml`);

/** Reads the lists of controlled words, and tells what is wrong in them. */
export async function readLists(content: string): Promise<{ lists: Lists; problems: Problem[] }> {
  const problems: Problem[] = [];
  const read = async <K extends ListKind>(kind: K): Promise<Lists[K]> => {
    const file = getContentFile(content, `${kind}.yaml`);
    const found = await readContentFile(file);
    if ('problem' in found) {
      problems.push({ ...found.problem });
      return undefined;
    }
    const decoded = decodeText(found.bytes);
    if ('problem' in decoded) {
      problems.push({ file: file.shown, ...decoded.problem });
      return undefined;
    }
    const list = parseList(decoded.text, kind);
    for (const problem of list.problems) problems.push({ file: file.shown, ...problem });
    return list.terms as Lists[K];
  };
  const lists = {
    desks: await read('desks'),
    tags: await read('tags'),
    people: await read('people'),
  };
  return { lists, problems };
}

/** The words that a list's YAML names. Where some of them are wrong, all of them are still known by their keys, so that articles are not told of them too. */
export function parseList(
  yaml: string,
  kind: ListKind,
): { terms: Map<string, Term | Person> | undefined; problems: FileProblem[] } {
  if (yaml.trim() === '') return { terms: undefined, problems: [editor.files.empty] };
  const schema: z.ZodType = schemas[kind];
  const { value, problems: unread, lineOf } = readYaml(yaml, 1, schema);
  if (value === undefined) return { terms: undefined, problems: unread };
  const checked = schema.safeParse(value);
  const problems = [
    ...unread,
    ...(checked.error ? describeSchemaIssues(checked.error, schema, value) : []),
    // zod passes this key over in silence.
    ...(isList(value) && Object.hasOwn(value, '__proto__')
      ? [
          {
            field: '__proto__',
            message: editor.values.key,
            hint: editor.fields.fill(editor.fields.slug),
          },
        ]
      : []),
    ...findRepeatedNames(value),
    ...findTakenAliases(value),
    ...Object.entries(isList(value) ? value : {}).flatMap(([key, word]) => [
      ...checkCardLetters(
        `${key}.name`,
        word?.['name'],
        editor.fields.fill(editor.fields.name(site.limits.name)),
      ),
      ...checkCardLetters(
        `${key}.description`,
        word?.['description'],
        editor.fields.fill(editor.fields.termDescription),
      ),
    ]),
  ];
  const words = (checked.success ? checked.data : value) as Record<string, object>;
  return {
    terms: isList(words)
      ? new Map(Object.entries(words).map(([slug, word]) => [slug, { slug, ...word } as Term]))
      : undefined,
    problems: problems.map((problem) => ({ line: lineOf(problem.field), ...problem })),
  };
}

type RawList = Record<string, Record<string, unknown> | null>;

const isList = (value: unknown): value is RawList =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that two words of a list share, on cards too, so that their pages could not be told apart. */
function findRepeatedNames(list: unknown): FileProblem[] {
  const named = Object.entries(isList(list) ? list : {}).flatMap(([key, word]) =>
    typeof word?.['name'] === 'string' ? [{ key, name: word['name'] }] : [],
  );
  const alike = Map.groupBy(named, ({ name }) => replaceUndrawable(name).toLowerCase());
  return Array.from(alike.values()).flatMap(([first, ...others]) =>
    others.map(({ key, name }) => ({
      field: `${key}.name`,
      ...editor.references.repeatedName(name, first?.key ?? ''),
    })),
  );
}

/** Former keys that another word has, or had. */
function findTakenAliases(list: unknown): FileProblem[] {
  const words = Object.entries(isList(list) ? list : {});
  const taken = new Set(words.map(([key]) => key));
  return words.flatMap(([key, word]) => {
    const aliases: unknown = word?.['aliases'];
    return (Array.isArray(aliases) ? aliases : []).flatMap((alias: unknown, index) => {
      if (typeof alias !== 'string') return [];
      if (taken.has(alias))
        return [{ field: `${key}.aliases.${index}`, ...editor.terms.aliasTaken(alias) }];
      taken.add(alias);
      return [];
    });
  });
}
