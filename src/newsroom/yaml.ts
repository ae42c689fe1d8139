import { load, YAMLException } from 'js-yaml';
import type { FileProblem } from '../model/problems.ts';
import { editor } from '../words/editor.ts';
import { yamlReason } from '../words/yaml-reasons.ts';

/** YAML as read: what it says, or why it says nothing. */
export interface ReadYaml {
  /** Undefined where it could not be read. */
  value: unknown;
  problems: FileProblem[];
  /** The line in the file, from 1, at which a field stands, by its path: of `changes.1.text` that of the text in the second change; in one line with its list, that of the list. */
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
  const lineOf = (field = '') => {
    const [key = '', ...inside] = field.split('.');
    const line = lines.get(key);
    return line && line + placeWithin(yaml.split('\n').slice(line - firstLine), inside);
  };
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
    if (!line.includes(' #') || line.length > longestLine) return;
    const [, key, value = '', after = ''] =
      keyed.exec(line) ?? quotedValue.exec(line) ?? item.exec(line) ?? continued.exec(line) ?? [];
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

/** A key, its value between quotation marks, and what stands after ` #`. */
const quotedValue = /^\s*(?:-\s+)*([\w-]+):\s+("[^"\n]*"|'[^'\n]*')\s+#(\S.*)$/;

/** A line that goes on with the text of the line above, and what stands after ` #`. */
const continued = /^\s+()([^\s"'[\]{}|>&*!#,-][^\n:]*?)\s+#(\S.*)$/;

/** Characters of a line of a head that is looked at. */
const longestLine = 2_000;

/** Keys whose values are sentences or names. */
const texts = new Set([
  ...['title', 'standfirst', 'description', 'place', 'name', 'text', 'reason'],
  ...['was', 'now', 'why', 'outlet', 'by'],
]);

/** How many lines below its key a field of a list or a group stands; 0 where all stands in one line. The first of the lines is the key's. */
function placeWithin(lines: string[], [first, ...rest]: string[]): number {
  if (first === undefined) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^[^\s#-]/.test(line));
  const own = lines.slice(1, end < 0 ? undefined : end);
  if (own.every((line) => line.trim() === '')) return 0;
  const depth = own.find((line) => line.trim() !== '')?.search(/\S/) ?? 0;
  const isItem = (line: string) => line.search(/\S/) === depth && /^\s*-(?:\s|$)/.test(line);
  const starts = own.flatMap((line, index) => (isItem(line) ? [index] : []));
  const from = /^\d+$/.test(first) ? starts[Number(first)] : 0;
  if (from === undefined) return 0;
  const [key] = /^\d+$/.test(first) ? rest : [first];
  const next = starts.find((start) => start > from) ?? own.length;
  const at = own
    .slice(from, next)
    .findIndex(
      (line) => key !== undefined && line.replace(/^\s*(?:-\s+)?/, '').startsWith(`${key}:`),
    );
  return 1 + from + Math.max(0, at);
}

/** Characters of YAML that are read: a list of thousands of words, or a head longer than any article's. */
const longest = 200_000;

/** A key that stands at the beginning of its line, quoted or not. */
const topLevelKey = /^["']?([^\s"':#][^"':]*)["']?:/;
