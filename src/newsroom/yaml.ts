import { load, YAMLException } from 'js-yaml';
import type { FileProblem } from '../model/problems.ts';
import { editor } from '../words/editor.ts';
import { yamlReason } from '../words/yaml-reasons.ts';

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
    return { value: load(yaml) ?? {}, problems: cutOff(yaml, firstLine), lineOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const index = error.mark?.line ?? 0;
    const reason = yamlReason(error.reason, yaml.split('\n')[index] ?? '');
    return {
      value: undefined,
      problems: [{ line: index + firstLine, ...editor.files.yaml(reason) }],
      lineOf,
    };
  }
}

/** Values that a sign of comments cuts off, though it belongs to them (YAML 1.2.2, section 6.6): `Harga Beras #1`, and any comment in the line of a text. */
function cutOff(yaml: string, firstLine: number): FileProblem[] {
  const problems: FileProblem[] = [];
  let block = Infinity;
  yaml.split('\n').forEach((line, index) => {
    const indentation = line.search(/\S/);
    // Lines of a text that begins with | or > are text whatever they hold.
    if (indentation > block || indentation < 0) return;
    block = blockText.test(line) ? indentation : Infinity;
    const [, key, value = '', after = ''] = keyed.exec(line) ?? item.exec(line) ?? [];
    const isText = key === undefined || key === '' || texts.has(key);
    if (value === '' || !(isText || /^\S/.test(after))) return;
    problems.push({
      line: index + firstLine,
      field: key === '' ? undefined : key,
      ...editor.files.cutOff(value),
    });
  });
  return problems;
}

const blockText = /:\s+[|>][+-]?\d?\s*$/;

/** A key, its plain value, and what stands after ` #`. */
const keyed = /^\s*(?:-\s+)*([\w-]+):\s+([^\s"'[\]{}|>&*!#,][^\n]*?)\s+#(.*)$/;

/** The same of an item of a list, without a key. */
const item = /^\s*-()\s+([^\s"'[\]{}|>&*!#,-](?:(?!:\s)[^\n])*?)\s+#(.*)$/;

/** Keys whose values are sentences or names. */
const texts = new Set([
  ...['title', 'standfirst', 'description', 'place', 'name', 'text', 'reason'],
  ...['was', 'now', 'why', 'outlet', 'by'],
]);

/** Characters of YAML that are read: a list of thousands of words, or a head longer than any article's. */
const longest = 200_000;

/** A key that stands at the beginning of its line, quoted or not. */
const topLevelKey = /^["']?([^\s"':#][^"':]*)["']?:/;
