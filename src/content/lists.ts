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

/** The lists that articles refer to, with their terms by key. An unreadable list is undefined. */
export interface Lists {
  desks: Map<string, Term> | undefined;
  tags: Map<string, Term> | undefined;
  people: Map<string, Person> | undefined;
}

const schemas = { desks: termsSchema, tags: termsSchema, people: peopleSchema } as const;

type ListKind = keyof typeof schemas;

/** File names of the lists in the content folder. */
export const listNames = Object.keys(schemas).map((kind) => `${kind}.yaml`);

/** Reads the lists of desks, tags and people, and checks them. */
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

/**
 * Parses and checks the YAML of a list. Keeps the keys of invalid terms, so that articles with
 * these keys are not reported too.
 */
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
    // zod silently ignores this key.
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

/**
 * Finds terms of a list with the same name, because their pages could not be told apart. Compares
 * names as cards show them, in lower case.
 */
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

/** Finds former keys that are also a key, or another former key, in the list. */
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
