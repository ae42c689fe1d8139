import { load, YAMLException } from 'js-yaml';
import type { FileProblem } from '../model/problems.ts';
import { editor } from '../words/editor.ts';

/** YAML as read: what it says, or why it says nothing. */
export interface ReadYaml {
  /** Undefined where it could not be read. */
  value: unknown;
  problems: FileProblem[];
  /** The line in the file, from 1, at which a field stands, by its path: `tags.1` stands at `tags`. */
  lineOf: (field: string | undefined) => number | undefined;
}

/**
 * Reads YAML 1.2.
 *
 * @param firstLine the line of its file that it begins at, from 1
 */
export function readYaml(yaml: string, firstLine: number): ReadYaml {
  if (yaml.length > longest)
    return {
      value: undefined,
      problems: [{ line: firstLine, ...editor.files.yamlTooLong(longest) }],
      lineOf: () => undefined,
    };
  const lines = new Map(
    yaml.split('\n').flatMap((line, index): [string, number][] => {
      const [, key] = topLevelKey.exec(line) ?? [];
      return key === undefined ? [] : [[key.trim(), index + firstLine]];
    }),
  );
  const lineOf = (field = '') => lines.get(field.split('.')[0] ?? '');
  try {
    return { value: load(yaml) ?? {}, problems: [], lineOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + firstLine;
    return { value: undefined, problems: [{ line, ...editor.files.yaml(error.reason) }], lineOf };
  }
}

/** Characters of YAML that are read: a list of thousands of words, or a head longer than any article's. */
const longest = 200_000;

/** A key that stands at the beginning of its line, quoted or not. */
const topLevelKey = /^["']?([^\s"':#][^"':]*)["']?:/;
