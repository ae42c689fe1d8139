import {
  CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import type { FileProblem } from '../model/problems.ts';
import { editor } from '../words/editor.ts';
import { yamlErrors } from '../words/yaml-errors.ts';
import { getSchemaOf, isTextSchema } from './schema-path.ts';
import { explainYamlError, type YamlReason } from './yaml-error.ts';

/** YAML as read. */
export interface ReadYaml {
  /** What it says; undefined where it could not be read. */
  value: unknown;
  problems: FileProblem[];
  /**
   * Returns the line in the file, from 1, of a field by its path: of `changes.1.text`, the line of the
   * text in the second change. Where the field is missing, returns the line of what should hold it.
   */
  lineOf: (field: string | undefined) => number | undefined;
}

/**
 * Reads YAML 1.2 with its core schema (YAML 1.2.2, section 10.3). A field that the schema asks for as
 * text keeps what is written: `1.500` stays "1.500". Anchors, aliases and tags are refused.
 *
 * @param firstLine the line of its file that the YAML begins at, from 1
 * @param schema what the YAML should say; without it, plain values are read by their look
 */
export function readYaml(yaml: string, firstLine: number, schema?: z.ZodType): ReadYaml {
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
    stringKeys: true,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const reading: Reading = { yaml, refused: [], scalars: new Map() };
  const value = getValue(document.contents, schema, [], reading) ?? {};
  const refused = [...reading.refused, ...findCutOffs(reading)].map(({ offset, ...problem }) => ({
    line: lineAt(offset),
    ...problem,
  }));
  const errors = explainErrors(document, yaml).map(({ offset, reason }) => ({
    line: lineAt(offset),
    ...editor.files.yaml(reason),
  }));
  // A sign that cuts a text off may leave a bracket open in its line, or make the rest of it unreadable.
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

/** Characters of YAML that are read: a list of thousands of words is shorter. */
const longest = 200_000;

/** Errors of one document that are explained. */
const mostErrors = 50;

/** Explains the errors of a document. Of two errors in one line, the one that says more comes first. */
function explainErrors(document: Document.Parsed, yaml: string): YamlReason[] {
  const rankOf = ({ code }: YAMLError) =>
    code === 'DUPLICATE_KEY' ? 2 : code === 'MULTILINE_IMPLICIT_KEY' ? 0 : 1;
  // Each is looked up in the whole document, and nobody mends thousands at once.
  const found = document.errors
    .slice(0, mostErrors)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((error) => explainYamlError(error, yaml, document));
  return document.directives.yaml.explicit
    ? [{ offset: 0, reason: yamlErrors.directive }, ...found]
    : found;
}

/** Something wrong at an offset of the YAML. */
type Refused = FileProblem & { offset: number };

/** What is gathered while values are taken from the nodes. */
interface Reading {
  yaml: string;
  refused: Refused[];
  /** Path and node of each value that is one piece of text, by the offset of its first character. */
  scalars: Map<number, { path: string[]; node: Scalar }>;
}

/** Returns what a node says, and notes signs of YAML that an editor can only have meant as text. */
function getValue(
  node: Node | null,
  schema: z.ZodType | undefined,
  path: string[],
  reading: Reading,
): unknown {
  if (node === null) return null;
  refuseSigns(node, path, reading);
  if (isAlias(node)) return `*${node.source}`;
  if (isScalar(node)) {
    if (node.range) reading.scalars.set(node.range[0], { path, node });
    const isWritten = node.type === Scalar.PLAIN && node.value !== null && isTextSchema(schema);
    return isWritten ? node.source : node.value;
  }
  const inside = (key: string, value: unknown): [string, unknown] => [
    key,
    getValue(value as Node | null, getSchemaOf(schema, key), [...path, key], reading),
  ];
  if (isSeq(node)) return node.items.map((item, index) => inside(String(index), item)[1]);
  if (!isMap<Node, Node | null>(node)) return undefined;
  return Object.fromEntries(
    node.items.map(({ key, value }) => {
      refuseSigns(key, path, reading);
      return inside(getKey(key), value);
    }),
  );
}

const getKey = (key: Node): string =>
  isScalar(key) ? String(key.value) : isAlias(key) ? `*${key.source}` : '';

/** Refuses an anchor, an alias or a tag: `&Co Naik` would be read as "Naik". */
function refuseSigns(node: Node, path: string[], { yaml, refused }: Reading): void {
  const { anchor } = node as { anchor?: string };
  if (!isAlias(node) && anchor === undefined && node.tag === undefined) return;
  const [from = 0, to = from] = node.range ?? [];
  const refuse = (sign: string, offset: number) => {
    const written = isScalar(node) ? yaml.slice(offset, to).trim() : undefined;
    const field = path.join('.') || undefined;
    refused.push({ offset, field, ...editor.files.yamlSign(sign, written) });
  };
  if (isAlias(node)) refuse('*', from);
  else if (anchor !== undefined) refuse('&', yaml.lastIndexOf(`&${anchor}`, from));
  else refuse('!', getTagOffset(yaml, from));
}

/** Characters before a value in which its tag is looked for. */
const longestTag = 300;

/** Returns where the tag before a value begins. */
function getTagOffset(yaml: string, offset: number): number {
  const before = yaml.slice(Math.max(0, offset - longestTag), offset).trimEnd();
  return (
    Math.max(0, offset - longestTag) + before.length - (/[^\s,[{]*$/.exec(before)?.[0].length ?? 0)
  );
}

/** Finds texts that a comment cuts off although it belongs to them (YAML 1.2.2, section 6.6): `Harga Beras #1`, and any comment behind a sentence. */
function findCutOffs({ yaml, scalars }: Reading): Refused[] {
  if (!yaml.includes('#')) return [];
  const found: Refused[] = [];
  let offset = 0;
  let before: number | undefined;
  for (const lexeme of new Lexer().lex(yaml)) {
    const type = CST.tokenType(lexeme);
    // Marks between the tokens are no part of the text.
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    const scalar = before === undefined ? undefined : scalars.get(before);
    if (type === 'comment' && scalar && isCutOff(scalar, lexeme))
      found.push({
        offset,
        field: scalar.path.join('.') || undefined,
        ...editor.files.cutOff(yaml.slice(before, scalar.node.range?.[1]).replace(/\s+/g, ' ')),
      });
    if (type !== 'space') before = offset;
    offset += lexeme.length;
  }
  return found;
}

/** Returns whether a comment behind a value is a part of it. */
function isCutOff({ path, node }: { path: string[]; node: Scalar }, comment: string): boolean {
  const isGlued = /^#\S/.test(comment);
  if (node.type !== Scalar.PLAIN) return isGlued;
  const key = path.at(-1) ?? '';
  return isGlued || sentences.has(key) || /^\d+$/.test(key);
}

/** Keys whose values are sentences or names. */
const sentences = new Set(
  'title standfirst description place name text reason was now why outlet by'.split(' '),
);

/** Returns where the field at a path begins, or the nearest of what holds it; undefined where nothing does. */
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
