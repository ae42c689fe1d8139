import {
  CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
} from 'yaml';
import type { z } from 'zod';
import type { FileProblem } from '../model/problems.ts';
import { editor } from '../i18n/editor.ts';
import { yamlErrors } from '../i18n/yaml-errors.ts';
import { getSchemaOf, isTextSchema } from './schema-path.ts';
import { explainYamlErrors, type YamlReason } from './yaml-error.ts';

/** The result of parsing YAML. */
export interface YamlResult {
  /** The parsed value. Undefined if the YAML is invalid. */
  value: unknown;
  problems: FileProblem[];
  /**
   * Returns the line of a field in the file, from 1. The path `changes.1.text` is the text of the
   * second change. If the field is missing, returns the line of its closest parent.
   */
  lineOf: (field: string | undefined) => number | undefined;
}

/**
 * Parses YAML 1.2 with its core schema (YAML 1.2.2, section 10.3). Text fields of the schema keep
 * their written form: `1.500` stays "1.500". Refuses anchors, aliases and tags.
 *
 * @param firstLine line of the file on which the YAML begins, from 1
 * @param schema the expected structure; without it, the form of a plain value decides its type
 */
export function readYaml(yaml: string, firstLine: number, schema?: z.ZodType): YamlResult {
  if (yaml.length > longest)
    return {
      value: undefined,
      problems: [{ line: firstLine, ...editor.files.yamlTooLong(longest) }],
      lineOf: () => undefined,
    };
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    logLevel: 'error',
    prettyErrors: false,
    // The package compares each key with all earlier ones. `getValue` finds duplicates instead.
    uniqueKeys: false,
    stringKeys: true,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const reading: Reading = { yaml, refused: [], unreadable: [], scalars: new Map() };
  const value = getValue(document.contents, schema, [], reading) ?? {};
  const refused = [...reading.refused, ...findCutOffs(reading)].map(({ offset, ...problem }) => ({
    line: lineAt(offset),
    ...problem,
  }));
  const unreadable = explainYamlErrors(document, yaml).concat(reading.unreadable);
  if (document.directives.yaml.explicit)
    unreadable.unshift({ offset: 0, reason: yamlErrors.directive });
  const errors = unreadable.map(({ offset, reason }) => ({
    line: lineAt(offset),
    ...editor.files.yaml(reason),
  }));
  // Report one problem for each line, because one sign can cause several. For example, a sign that
  // cuts off a text may also leave a bracket open, or make the rest of the line invalid.
  const explained = new Set(refused.map(({ line }) => line));
  return {
    value: errors.length > 0 ? undefined : value,
    problems: [
      ...refused,
      ...errors.filter(({ line }) => !explained.has(line) && Boolean(explained.add(line))),
    ],
    lineOf: (field) => {
      const offset = getOffset(document.contents, field?.split('.') ?? []);
      return offset === undefined ? undefined : lineAt(offset);
    },
  };
}

/** Maximum length of YAML, in characters. A list of thousands of terms is shorter. */
const longest = 200_000;

/** A problem at an offset of the YAML. */
type Refused = FileProblem & { offset: number };

/** Data that is collected while the nodes are read. */
interface Reading {
  yaml: string;
  refused: Refused[];
  /** YAML that the package accepts, but that no editor can have intended. */
  unreadable: YamlReason[];
  /** Path and node of each scalar, by the offset of its first character. */
  scalars: Map<number, { path: string[]; node: Scalar }>;
}

/**
 * Returns the value of a node. Refuses signs of YAML that an editor can only have meant as text.
 */
function getValue(
  node: Node | null,
  schema: z.ZodType | undefined,
  path: string[],
  reading: Reading,
): unknown {
  if (node === null) return null;
  const written = refuseSigns(node, path, reading);
  if (isAlias(node)) return `*${node.source}`;
  if (isScalar(node)) {
    if (node.range) reading.scalars.set(node.range[0], { path, node });
    checkLines(node, reading);
    if (!isTextSchema(schema)) return node.value;
    // The written form of a refused text must not cause a second problem.
    if (written !== undefined) return written;
    return node.type === Scalar.PLAIN && node.value !== null ? node.source : node.value;
  }
  const inside = (key: string, value: unknown): [string, unknown] => [
    key,
    getValue(value as Node | null, getSchemaOf(schema, key), [...path, key], reading),
  ];
  if (isSeq<Node | null>(node))
    return node.items.map((item, index) => {
      refuseDecimalComma(item, path, reading);
      return inside(String(index), item)[1];
    });
  if (!isMap<Node, Node | null>(node)) return undefined;
  const keys = new Set<string>();
  return Object.fromEntries(
    node.items.flatMap(({ key, value }) => {
      if (value === null && refuseDecimalComma(key, path, reading)) return [];
      refuseSigns(key, path, reading);
      checkKey(key, keys, reading);
      return [inside(getKey(key), value)];
    }),
  );
}

/**
 * Refuses text that a decimal comma splits inside brackets or braces: `[Rp1,5 triliun]` would be
 * two items. Returns whether the text was refused.
 */
function refuseDecimalComma(
  node: Node | null,
  path: string[],
  { yaml, refused }: Reading,
): boolean {
  const offset = node?.range?.[0];
  if (offset === undefined || !/^\d,\d$/.test(yaml.slice(offset - 2, offset + 1))) return false;
  refused.push({ offset, field: path.join('.') || undefined, ...editor.files.commaInside });
  return true;
}

/**
 * Refuses a list whose later items are indented too far. YAML would read `- Satu` and a deeper
 * `- Dua` below it as one text.
 */
function checkLines({ type, range }: Scalar, { yaml, unreadable }: Reading): void {
  if (type !== Scalar.PLAIN || !range) return;
  const at = /\n[ \t]*-\s/.exec(yaml.slice(range[0], range[1]));
  if (at) unreadable.push({ offset: range[0] + at.index + 1, reason: yamlErrors.indentation });
}

/** Refuses a duplicate key, and an empty key as in `[Foto]: Kancil`. */
function checkKey(key: Node, keys: Set<string>, { unreadable }: Reading): void {
  const name = getKey(key);
  const offset = key.range?.[0] ?? 0;
  if (name === '') unreadable.push({ offset, reason: yamlErrors.colonInside });
  else if (keys.has(name)) unreadable.push({ offset, reason: yamlErrors.duplicateKey });
  keys.add(name);
}

const getKey = (key: Node): string =>
  isScalar<string | null>(key) ? (key.value ?? '') : isAlias(key) ? `*${key.source}` : '';

/**
 * Refuses an anchor, an alias or a tag: `&Co Naik` would be read as "Naik". Returns the written
 * form of a refused scalar.
 */
function refuseSigns(node: Node, path: string[], { yaml, refused }: Reading): string | undefined {
  const { anchor } = node as { anchor?: string };
  if (!isAlias(node) && anchor === undefined && node.tag === undefined) return undefined;
  const [from = 0, to = from] = node.range ?? [];
  const offset = isAlias(node) ? from : getPropertiesOffset(yaml, from);
  const written = yaml.slice(offset, to).trim().replace(/\s+/g, ' ');
  // A comment after the text may be part of it.
  const isWhole = isScalar(node) && !/^[ \t]+#/.test(yaml.slice(to, to + longestTag));
  refused.push({
    offset,
    field: path.join('.') || undefined,
    ...editor.files.yamlSign(written.charAt(0), isWhole ? written : undefined),
  });
  return isScalar(node) ? written : undefined;
}

/** Maximum number of characters in which the anchor and the tag before a value are searched. */
const longestTag = 300;

/**
 * Matches anchors and tags at the end of a text. Spaces separate them, so there is only one way to
 * match.
 */
const properties = /(?:[&!][^\s,[{]*\s+)*[&!][^\s,[{]*\s*$/;

/** Returns the offset of the anchor and the tag before a value. */
function getPropertiesOffset(yaml: string, offset: number): number {
  const before = yaml.slice(Math.max(0, offset - longestTag), offset);
  return offset - (properties.exec(before)?.[0].length ?? 0);
}

/**
 * Finds comments that an editor meant as text (YAML 1.2.2, section 6.6). They follow a value, as in
 * `Harga Beras #1`, replace a value, or come between the lines of one.
 */
function findCutOffs({ yaml, scalars }: Reading): Refused[] {
  if (!yaml.includes('#')) return [];
  const found: Refused[] = [];
  let offset = 0;
  let before: Token = { type: 'newline', offset: 0 };
  let isOwnLine = true;
  for (const lexeme of new Lexer().lex(yaml)) {
    const type = CST.tokenType(lexeme);
    // The lexer inserts these marks between tokens. They are not part of the text.
    if (type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'scalar') {
      before = { type, offset };
      continue;
    }
    if (type === 'comment') {
      const indentation = offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
      const problem = isOwnLine
        ? describeCommentLine(lexeme, indentation, before)
        : describeComment(lexeme, before, scalars.get(before.offset), yaml);
      if (problem) found.push({ offset, ...problem });
    } else if (type !== 'space' && type !== 'newline' && before.offset !== offset)
      before = { type, offset };
    if (type !== 'space') isOwnLine = type === 'newline';
    offset += lexeme.length;
  }
  return found;
}

/** The type and the offset of a token. */
interface Token {
  type: CST.TokenType | null;
  offset: number;
}

/** Describes a comment on a line of its own, if it is part of the text above. */
function describeCommentLine(
  comment: string,
  indentation: number,
  { type }: Token,
): FileProblem | undefined {
  const isText = isGlued(comment) && !/^#(?:-|[\w-]+:)(?:\s|$)/.test(comment);
  return isText &&
    indentation > 0 &&
    (type === 'scalar' || type === 'flow-seq-start' || type === 'comma')
    ? editor.files.commentLost
    : undefined;
}

/** Describes a comment after a token, if it is part of the text. */
function describeComment(
  comment: string,
  before: Token,
  scalar: { path: string[]; node: Scalar } | undefined,
  yaml: string,
): FileProblem | undefined {
  const field = scalar?.path.join('.');
  switch (before.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      if (scalar ? !isCutOff(scalar, comment) : !isGlued(comment)) return undefined;
      const kept = scalar
        ? String(scalar.node.value)
        : yaml.slice(before.offset, yaml.indexOf('#', before.offset)).trim();
      return { field, ...editor.files.cutOff(kept.replace(/\s+/g, ' ')) };
    }
    case 'map-value-ind':
    case 'seq-item-ind':
    case 'flow-seq-start':
    case 'block-scalar-header':
      return isGlued(comment) ? editor.files.commentLost : undefined;
    default:
      return undefined;
  }
}

/** Checks whether the `#` of a comment has no space after it. */
const isGlued = (comment: string): boolean => /^#\S/.test(comment);

/** Checks whether a comment after a value is part of the value. */
function isCutOff({ path, node }: { path: string[]; node: Scalar }, comment: string): boolean {
  if (isGlued(comment) || node.type !== Scalar.PLAIN) return isGlued(comment);
  const key = path.at(-1) ?? '';
  return sentences.has(key) || /^\d+$/.test(key);
}

/** Keys whose values are sentences or names. */
const sentences = new Set(
  'title standfirst description place lead name text part reason was now why outlet by'.split(' '),
);

/** Returns the offset of the field at a path, or of its closest parent, or undefined. */
function getOffset(node: Node | null | undefined, path: readonly string[]): number | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (isSeq<Node>(node)) {
    const item = node.items[Number(key)];
    return item && (getOffset(item, rest) ?? item.range?.[0]);
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pair = node.items.find((one) => getKey(one.key) === key);
  return pair && (getOffset(pair.value, rest) ?? pair.key.range?.[0]);
}
