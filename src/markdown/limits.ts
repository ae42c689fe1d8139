import type { Nodes, Properties } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { FileProblem } from '../model/problems.ts';
import { editor, type Message } from '../i18n/editor.ts';
import { fail, report } from './messages.ts';
import { countColumns, measureDepth, isBlankInQuotation, isNestedBeyond } from './patterns.ts';

/**
 * What one article may hold, so that no text, however it came about, holds up a build or overflows
 * its stack: far above what anyone writes by hand. Where a figure is not plain, it is what keeps the
 * parsers, some of which take the square of it, within a few seconds.
 */
export const limits = {
  /** Bytes of Markdown. */
  bytes: 1_000_000,
  lines: 10_000,
  /** Signs of footnotes, `[^`: references and notes together. */
  notes: 1_000,
  /** Signs that begin a link, a picture or a reference. */
  brackets: 5_000,
  /** Of each sign of emphasis. */
  emphasis: 4_000,
  /** Of each sign of strikethrough and of code. */
  marks: 20_000,
  /** Of each sign by which an address becomes a link of itself. */
  addresses: 5_000,
  /** Signs of maps and charts, `:::`. */
  directives: 200,
  /** Cells of all tables; a row that is too short is filled up to the width of its head. */
  cells: 20_000,
  /** Characters of an address, or of what else HTML says of an element; references and elements left open bring it again and again. */
  address: 2_000,
  /** Characters of notes that are printed with parts: each part may bring all of them. */
  notesOfParts: 5_000_000,
  /** Signs that begin a tag of HTML. */
  tags: 5_000,
  /** Elements for formatting that are left open; HTML opens them anew in every paragraph that follows. */
  open: 50,
  /** Levels of quotations, lists, emphasis and HTML inside each other. */
  depth: 50,
} as const;

/** A limit that a text is over. */
interface Excess {
  rule: string;
  /** From 1. */
  line: number;
  remark: Message;
}

/**
 * Checks a text against the limits that can be told before it is parsed.
 *
 * @throws VFileMessage for the last of them; the others are messages of the file
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

/** How often a sign may occur. */
const signLimits: { sign: string; limit: number; remark: (limit: number) => Message }[] = [
  { sign: '\n', limit: limits.lines, remark: editor.text.tooManyLines },
  // Alone it ends a line too (CommonMark, section 2.1).
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

/** Finds the first line that begins more quotations and lists than may be inside each other. */
function findDeepLine(lines: string[]): Excess[] {
  const index = lines.findIndex((line) => isNestedBeyond(limits.depth, line));
  if (index < 0) return [];
  return [{ rule: 'too-deep', line: index + 1, remark: editor.text.tooDeep(limits.depth) }];
}

/** Finds the table by which a text has more cells than it may, by the line under its head. */
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

/** Returns whether notes are too long to be printed with each of so many parts. */
export const areTooLong = (notes: Nodes[], parts: number): boolean =>
  parts * measureRenderedLength(notes) > limits.notesOfParts;

/** Characters of HTML, about, that some trees become. */
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

/** Characters, about, of an element's tags, and of a picture with all of its sizes. */
const [ofElement, ofPicture] = [40, 800];

/** Returns the problem of a text that is nested too deep to be parsed; its line is the one that begins with most signs. */
export function describeUnreadableDepth(markdown: string): FileProblem {
  const depths = markdown.split('\n').map((line) => measureDepth(line));
  const deepest = depths.reduce(
    (most, depth, index) => (depth > (depths[most] ?? 0) ? index : most),
    0,
  );
  return { line: deepest + 1, field: editor.files.text, ...editor.text.tooDeep(limits.depth) };
}

/** Finds the occurrence of a sign that is one more than `count`; -1 where there are not as many. */
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

/** A node of Markdown or of HTML. */
interface Nested {
  position?: { start: { line: number } } | undefined;
  children?: Nested[];
  url?: string;
  properties?: Properties;
}

/**
 * Stops at a tree that is nested too deep, or that says too much of one of its elements.
 *
 * @throws VFileMessage at the node that is over a limit
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

/** Finds the first node that is deeper than the limit, without recursion, as a tree may be of any depth. */
function findTooDeep(tree: Nested): Nested | undefined {
  const waiting: [node: Nested, depth: number][] = [[tree, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > limits.depth) return node;
    for (const child of node.children ?? []) waiting.push([child, depth + 1]);
  }
  return undefined;
}

/** Finds the first node with an address or an attribute longer than the limit, in a tree of no more levels than the limit. */
const findTooLongAddress = (tree: Nested): Nested | undefined =>
  hasTooLongAddress(tree)
    ? tree
    : tree.children?.map(findTooLongAddress).find((found) => found !== undefined);

const hasTooLongAddress = ({ url = '', properties = {} }: Nested): boolean =>
  [url, ...Object.values(properties)].some((value) => String(value).length > limits.address);
