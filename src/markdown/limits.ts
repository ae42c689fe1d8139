import type { Nodes, Properties } from 'hast';
import { visit } from 'unist-util-visit';
import type { FileProblem } from '../model/problems.ts';
import { editor, type Remark } from '../words/editor.ts';
import { columnsIn, depthOf, isBlankInQuotation, nestsBeyond } from './patterns.ts';

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

/** What of a text is over the limits that can be told before it is parsed, with its line from 1. */
export function overLimits(markdown: string): FileProblem[] {
  if (Buffer.byteLength(markdown) > limits.bytes)
    return [problem(1, editor.text.tooLong(limits.bytes))];
  const text = markdown.toLowerCase();
  const { tooManySigns } = editor.text;
  const signs = [
    ['\n', limits.lines, editor.text.tooManyLines],
    // Alone it ends a line too (CommonMark, section 2.1).
    ['\r', limits.lines, editor.text.tooManyLines],
    ['[^', limits.notes, editor.text.tooManyNotes],
    ['[', limits.brackets, tooManySigns('[')],
    ['<', limits.tags, tooManySigns('<')],
    ...['*', '_'].map((sign) => [sign, limits.emphasis, tooManySigns(sign)] as const),
    ...['~', '`'].map((sign) => [sign, limits.marks, tooManySigns(sign)] as const),
    ...['www.', '://', '@'].map((sign) => [sign, limits.addresses, tooManySigns(sign)] as const),
  ] as const;
  const found = signs.flatMap(([sign, limit, remark]) => {
    const index = placeOf(sign, text, limit);
    return index < 0 ? [] : [problem(lineAt(index, text), remark(limit))];
  });
  if (found.length > 0) return found;
  const lines = markdown.split(/\r\n?|\n/);
  return [...deepLines(lines), ...manyCells(lines)];
}

/** The first line that begins more quotations and lists than may be inside each other. */
function deepLines(lines: string[]): FileProblem[] {
  const index = lines.findIndex((line) => nestsBeyond(limits.depth, line));
  return index < 0 ? [] : [problem(index + 1, editor.text.tooDeep(limits.depth))];
}

/** The table by which a text has more cells than it may, by the line under its head. */
function manyCells(lines: string[]): FileProblem[] {
  const cells = lines.map(() => 0);
  let rows = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    rows = isBlankInQuotation(line) ? 0 : rows + 1;
    cells[index] = columnsIn(line) * rows;
  }
  let sum = 0;
  const over = cells.findIndex((count) => (sum += count) > limits.cells);
  return over < 0 ? [] : [problem(over + 1, editor.text.tooManyCells(limits.cells))];
}

/** Whether notes are too long to be printed with each of so many parts. */
export const areTooLong = (notes: Nodes[], parts: number): boolean =>
  parts * printedLength(notes) > limits.notesOfParts;

/** Characters of HTML, about, that some trees become. */
function printedLength(trees: Nodes[]): number {
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

/** The problem of a text that is nested too deep to be read at all; its line is the one with most signs at its beginning. */
export function unreadablyDeep(markdown: string): FileProblem {
  const depths = markdown.split('\n').map((line) => depthOf(line));
  const deepest = depths.reduce(
    (most, depth, index) => (depth > (depths[most] ?? 0) ? index : most),
    0,
  );
  return problem(deepest + 1, editor.text.tooDeep(limits.depth));
}

/** Index of the occurrence of a sign that is one more than `count`; -1 where there are not as many. */
function placeOf(sign: string, text: string, count: number): number {
  let [found, index] = [0, text.indexOf(sign)];
  for (; index >= 0 && found < count; index = text.indexOf(sign, index + sign.length)) found++;
  return index;
}

const problem = (line: number, remark: Remark): FileProblem => ({
  line,
  field: editor.files.text,
  ...remark,
});

function lineAt(index: number, text: string): number {
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

/** The first node of a tree that stands deeper than the limit; found without recursion, as the tree may be of any depth. */
export function tooDeep(tree: Nested): Nested | undefined {
  const waiting: [node: Nested, depth: number][] = [[tree, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > limits.depth) return node;
    for (const child of node.children ?? []) waiting.push([child, depth + 1]);
  }
  return undefined;
}

/** The first node of a tree, of no more levels than the limit, that has an address, or says of itself in HTML what is, longer than the limit. */
export const withTooLongAddress = (tree: Nested): Nested | undefined =>
  hasTooLongAddress(tree)
    ? tree
    : tree.children?.map(withTooLongAddress).find((found) => found !== undefined);

const hasTooLongAddress = ({ url = '', properties = {} }: Nested): boolean =>
  [url, ...Object.values(properties)].some((value) => String(value).length > limits.address);
