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
  const lines = new Map(
    yaml.split('\n').flatMap((line, index): [string, number][] => {
      const [, key] = topLevelKey.exec(line) ?? [];
      return key === undefined ? [] : [[key, index + firstLine]];
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

/** A key that stands at the beginning of its line, quoted or not. */
const topLevelKey = /^["']?([^\s"':#][^"':]*)["']?[ \t]*:/;
