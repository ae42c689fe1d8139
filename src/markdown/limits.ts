import type { Nodes, Properties } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { FileProblem } from '../model/problems.ts';
import { editor, type Message } from '../i18n/editor.ts';
import { fail, report } from './messages.ts';
import { countColumns, measureDepth, isBlankInQuotation, isNestedBeyond } from './patterns.ts';

/**
 * Maximum sizes and counts for one article. They prevent a text from slowing down a build or
 * overflowing the stack. All are far above the needs of handwritten articles. Some parsers take
 * quadratic time, so the counts of signs keep parsing within a few seconds.
 */
export const limits = {
  /** Maximum size of the Markdown in bytes. */
  bytes: 1_000_000,
  lines: 10_000,
  /** Occurrences of `[^`, which begins footnotes and references to them. */
  notes: 1_000,
  /** Occurrences of `[`, which begins links, pictures and references. */
  brackets: 5_000,
  /** Occurrences of each sign of emphasis, `*` and `_`. */
  emphasis: 4_000,
  /** Occurrences of the tilde (strikethrough), and of the backtick (code). */
  marks: 20_000,
  /** Occurrences of `www.`, of `://` and of `@`. They mark bare addresses, which become links. */
  addresses: 5_000,
  /** Occurrences of `:::`, which begins and ends maps and charts. */
  directives: 200,
  /** Cells of all tables. Short rows are filled up to the width of the header row. */
  cells: 20_000,
  /**
   * Characters of an address or an HTML attribute. References and unclosed elements can repeat it
   * many times.
   */
  address: 2_000,
  /**
   * Total characters of the footnotes on all part pages. Each of these pages may repeat all
   * footnotes.
   */
  notesOfParts: 5_000_000,
  /** Occurrences of `<`, which begins HTML tags. */
  tags: 5_000,
  /** Unclosed formatting elements. HTML reopens them in every following paragraph. */
  open: 50,
  /** Levels of nested quotations, lists, emphasis and HTML. */
  depth: 50,
} as const;

/** A limit that a text exceeds. */
interface Excess {
  rule: string;
  /** Line of the text, from 1. */
  line: number;
  remark: Message;
}

/**
 * Checks the limits that do not require a parsed text.
 *
 * @throws VFileMessage for the last exceeded limit; all others become messages of the file
 */
export function checkTextLimits(file: VFile): void {
  const found = findExcesses(String(file));
  for (const [index, { rule, line, remark }] of found.entries()) {
    const node = { position: { start: { line } } };
    if (index + 1 < found.length) report(file, node, { rule, remark });
    else fail(file, node, { rule, remark });
  }
}

function findExcesses(markdown: string): Excess[] {
  if (Buffer.byteLength(markdown) > limits.bytes)
    return [{ rule: 'text-too-long', line: 1, remark: editor.text.tooLong(limits.bytes) }];
  const text = markdown.toLowerCase();
  const found = signLimits.flatMap(({ sign, limit, remark }): Excess[] => {
    const index = findOccurrence(sign, text, limit);
    if (index < 0) return [];
    return [{ rule: 'too-many-signs', line: getLineAt(index, text), remark: remark(limit) }];
  });
  if (found.length > 0) return found;
  const lines = markdown.split(/\r\n?|\n/);
  return [...findDeepLine(lines), ...findLargeTables(lines)];
}

const { tooManySigns } = editor.text;

/** Maximum number of occurrences of each sign. */
const signLimits: { sign: string; limit: number; remark: (limit: number) => Message }[] = [
  { sign: '\n', limit: limits.lines, remark: editor.text.tooManyLines },
  // A carriage return alone also ends a line (CommonMark, section 2.1).
  { sign: '\r', limit: limits.lines, remark: editor.text.tooManyLines },
  { sign: '[^', limit: limits.notes, remark: editor.text.tooManyNotes },
  { sign: '[', limit: limits.brackets, remark: tooManySigns('[') },
  { sign: '<', limit: limits.tags, remark: tooManySigns('<') },
  { sign: '*', limit: limits.emphasis, remark: tooManySigns('*') },
  { sign: '_', limit: limits.emphasis, remark: tooManySigns('_') },
  { sign: '~', limit: limits.marks, remark: tooManySigns('~') },
  { sign: '`', limit: limits.marks, remark: tooManySigns('`') },
  { sign: ':::', limit: limits.directives, remark: tooManySigns(':::') },
  { sign: 'www.', limit: limits.addresses, remark: tooManySigns('www.') },
  { sign: '://', limit: limits.addresses, remark: tooManySigns('://') },
  { sign: '@', limit: limits.addresses, remark: tooManySigns('@') },
];

/** Finds the first line that begins too many nested quotations and lists. */
function findDeepLine(lines: string[]): Excess[] {
  const index = lines.findIndex((line) => isNestedBeyond(limits.depth, line));
  if (index < 0) return [];
  return [{ rule: 'too-deep', line: index + 1, remark: editor.text.tooDeep(limits.depth) }];
}

/** Finds the table that exceeds the limit of cells, and returns the line of its delimiter row. */
function findLargeTables(lines: string[]): Excess[] {
  const cells = lines.map(() => 0);
  let rows = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    rows = isBlankInQuotation(line) ? 0 : rows + 1;
    cells[index] = countColumns(line) * rows;
  }
  let sum = 0;
  const over = cells.findIndex((count) => (sum += count) > limits.cells);
  if (over < 0) return [];
  return [
    { rule: 'too-many-cells', line: over + 1, remark: editor.text.tooManyCells(limits.cells) },
  ];
}

/**
 * Returns whether footnotes are too long to be rendered with each part.
 *
 * @param parts number of parts
 */
export const areTooLong = (notes: Nodes[], parts: number): boolean =>
  parts * measureRenderedLength(notes) > limits.notesOfParts;

/** Estimates the length of trees as HTML, in characters. */
function measureRenderedLength(trees: Nodes[]): number {
  let length = 0;
  for (const tree of trees)
    visit(tree, (node) => {
      if (node.type === 'text') length += node.value.length;
      if (node.type !== 'element') return;
      length += node.tagName === 'img' ? ofPicture : ofElement;
      for (const value of Object.values(node.properties)) length += String(value).length;
    });
  return length;
}

/** Estimated characters of an element's tags, and of a picture with all its sizes. */
const [ofElement, ofPicture] = [40, 800];

/**
 * Describes the problem of a text that is nested too deeply to be parsed. Reports the line that
 * begins with the most signs.
 */
export function describeUnreadableDepth(markdown: string): FileProblem {
  const depths = markdown.split('\n').map((line) => measureDepth(line));
  const deepest = depths.reduce(
    (most, depth, index) => (depth > (depths[most] ?? 0) ? index : most),
    0,
  );
  return { line: deepest + 1, field: editor.files.text, ...editor.text.tooDeep(limits.depth) };
}

/**
 * Finds the occurrence of a sign after `count` others, and returns its index; -1 if there is none.
 */
function findOccurrence(sign: string, text: string, count: number): number {
  let [found, index] = [0, text.indexOf(sign)];
  for (; index >= 0 && found < count; index = text.indexOf(sign, index + sign.length)) found++;
  return index;
}

function getLineAt(index: number, text: string): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', end + 1))
    line++;
  return line;
}

/** A node of Markdown (mdast) or HTML (hast). */
interface Nested {
  position?: { start: { line: number } } | undefined;
  children?: Nested[];
  url?: string;
  properties?: Properties;
}

/**
 * Checks the depth of a tree and the length of its addresses and attributes.
 *
 * @throws VFileMessage at a node that exceeds a limit
 */
export function checkTreeLimits(tree: Nested, file: VFile): undefined {
  const deep = findTooDeep(tree);
  if (deep) fail(file, deep, { rule: 'too-deep', remark: editor.text.tooDeep(limits.depth) });
  const long = findTooLongAddress(tree);
  if (long)
    fail(file, long, {
      rule: 'address-too-long',
      remark: editor.text.addressTooLong(limits.address),
    });
}

/** Finds a node that is deeper than the limit. Uses no recursion: a tree can have any depth. */
function findTooDeep(tree: Nested): Nested | undefined {
  const waiting: [node: Nested, depth: number][] = [[tree, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > limits.depth) return node;
    for (const child of node.children ?? []) waiting.push([child, depth + 1]);
  }
  return undefined;
}

/**
 * Finds the first node with an address or an attribute that is too long. Uses recursion, so call it
 * after `findTooDeep`.
 */
const findTooLongAddress = (tree: Nested): Nested | undefined =>
  hasTooLongAddress(tree)
    ? tree
    : tree.children?.map(findTooLongAddress).find((found) => found !== undefined);

const hasTooLongAddress = ({ url = '', properties = {} }: Nested): boolean =>
  [url, ...Object.values(properties)].some((value) => String(value).length > limits.address);
