import type {
  Blockquote,
  Code,
  Definition,
  FootnoteDefinition,
  Image,
  InlineCode,
  List,
  ListItem,
  Nodes,
  Parents,
  Root,
  Table,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { site } from '../config/site.ts';
import { lengthOf } from '../model/text.ts';
import { editor, type Remark } from '../words/editor.ts';
import { slips } from '../words/slips.ts';
import {
  endsSentence,
  holdsMarkdown,
  isBetweenFigures,
  isFenceClosed,
  isFenced,
  isIndented,
  isInsideWord,
  isQuoted,
  numberOf,
  saysMoreThan,
} from './patterns.ts';
import { type Telling, textField } from './steps.ts';

/** Tells of text that Markdown would lose or take for another thing than an editor means by it: notes that nothing refers to, cells beyond a table's columns, code that is none. */
export function tellLosses(tree: Root, telling: Telling): void {
  const source = String(telling.file);
  const written = ({ position }: Nodes) =>
    source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  tellDefinitions(tree, telling);
  visit(tree, (node) => {
    if (node.type === 'code') tellCode(node, written(node), telling);
    if (node.type === 'inlineCode') tellBacktick(node, source, telling);
    if (node.type === 'table') tellTable(node, written, telling);
    if (node.type === 'emphasis') tellFigures(node, source, telling);
    if (node.type === 'list') tellNumbers(node, written, telling);
    if (node.type === 'blockquote') tellQuotation(node, written(node), telling);
    if (node.type === 'listItem' || node.type === 'footnoteDefinition')
      tellLazy(node, source, isIndented, slips.lazyItem, telling);
    if (node.type === 'html' && holdsMarkdown(node.value))
      telling.tell(node, textField, slips.htmlMarkdown);
  });
  visitParents(tree, 'image', (image, ancestors) => {
    if (image.title && !standsAlone(image, ancestors))
      telling.tell(image, editor.pictures.field, slips.captionLost);
  });
  tree.children.forEach((node, index) => {
    // One that is too long is told of as such.
    const isShort = lengthOf(toString(node)) <= site.limits.title;
    if (node.type === 'heading' && isShort && !written(node).startsWith('#'))
      telling.tell(node, textField, slips.sentenceHeading);
    const isFollowed = index + 1 < tree.children.length;
    if (isFollowed && isBoldLine(node)) telling.tell(node, textField, slips.boldHeading);
  });
}

/** Notes and addresses that are defined, and that nothing refers to. */
function tellDefinitions(tree: Root, { tell }: Telling): void {
  const used = { note: new Set<string>(), link: new Set<string>() };
  const defined = { note: new Set<string>(), link: new Set<string>() };
  const definitions: (Definition | FootnoteDefinition)[] = [];
  for (const identifier of notesReached(tree)) used.note.add(identifier);
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference')
      used.link.add(node.identifier);
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
  });
  for (const node of definitions) {
    const isNote = node.type === 'footnoteDefinition';
    const kind = isNote ? 'note' : 'link';
    const field = isNote ? editor.footnotes.field : editor.links.field;
    const label = node.label ?? node.identifier;
    if (defined[kind].has(node.identifier))
      tell(node, field, slips.definedTwice(isNote ? `^${label}` : label));
    else if (isNote && toString(node).trim() === '' && !holdsPicture(node))
      tell(node, field, slips.noteEmpty);
    else if (!used[kind].has(node.identifier))
      tell(node, field, isNote ? slips.noteUnused(label) : slips.definition(label));
    defined[kind].add(node.identifier);
  }
}

function tellCode(code: Code, written: string, { tell }: Telling): void {
  if (!isFenced(written)) tell(code, textField, slips.indentedCode);
  else if (!isFenceClosed(written)) tell(code, textField, slips.openCode);
}

/** An apostrophe of some keyboards, twice in a paragraph, makes code of all between. */
function tellBacktick(code: InlineCode, source: string, { tell }: Telling): void {
  const [from, to] = [code.position?.start.offset ?? 0, code.position?.end.offset ?? 0];
  if (isInsideWord(source, from, from + 1) && isInsideWord(source, to - 1, to))
    tell(code, textField, slips.backtick);
}

function tellTable(table: Table, written: (node: Nodes) => string, { tell }: Telling): void {
  const columns = table.children[0]?.children.length ?? 0;
  for (const row of table.children.slice(1)) {
    if (row.children.length > columns)
      tell(row, slips.tables, slips.cells(row.children.length, columns));
    else if (columns > 1 && !written(row).includes('|'))
      tell(row, slips.tables, slips.swallowedByTable);
  }
}

/** Whether a node is a paragraph of one bold line that ends as no sentence does. */
function isBoldLine(node: Nodes): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  if (node.children[0]?.type !== 'strong') return false;
  const text = toString(node);
  return lengthOf(text) <= site.limits.title && !endsSentence(text);
}

/** The notes that a text refers to, and those that these refer to in turn. */
function notesReached(tree: Root): Set<string> {
  const reached = new Set<string>();
  const notes = new Map<string, FootnoteDefinition>();
  const waiting: string[] = [];
  const gather = (from: Nodes) => {
    visit(from, (node) => {
      if (node !== from && node.type === 'footnoteDefinition') return SKIP;
      if (node.type === 'footnoteReference') waiting.push(node.identifier);
      return undefined;
    });
  };
  visit(tree, 'footnoteDefinition', (note) => void notes.set(note.identifier, note));
  gather(tree);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    const note = notes.get(next);
    if (note) gather(note);
  }
  return reached;
}

const holdsPicture = (node: Nodes): boolean => {
  let holds = false;
  visit(node, 'image', () => {
    holds = true;
  });
  return holds;
};

/** Stars between figures multiply, or dial. */
function tellFigures(node: Nodes, source: string, { tell }: Telling): void {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (source.charAt(from) === '*' && isBetweenFigures(source, from, to))
    tell(node, textField, slips.figures);
}

/** A list whose numbers are neither in order nor all the same is shown with others than it was written with. */
function tellNumbers(list: List, written: (node: Nodes) => string, { tell }: Telling): void {
  if (!list.ordered) return;
  const numbers = list.children.map((item) => numberOf(written(item)));
  const [first = 1] = numbers;
  if (numbers.every((number) => number === first)) return;
  numbers.forEach((number, index) => {
    const item = list.children[index];
    if (number !== first + index && numbers.slice(0, index).every((one, at) => one === first + at))
      tell(item, textField, slips.renumbered(number, first + index));
  });
}

function tellQuotation(quotation: Blockquote, written: string, telling: Telling): void {
  if (saysMoreThan(written)) telling.tell(quotation, textField, slips.moreThan);
  tellLazy(quotation, String(telling.file), isQuoted, slips.lazyQuote, telling);
}

/** A line that goes on with a paragraph of a quotation, an item or a note without the sign that it belongs to it (CommonMark, section 5.1). */
function tellLazy(
  parent: Blockquote | ListItem | FootnoteDefinition,
  source: string,
  belongs: (line: string) => boolean,
  remark: Remark,
  { tell }: Telling,
): void {
  const lines = source.split('\n');
  for (const node of parent.children) {
    if (node.type !== 'paragraph') continue;
    const [first, last] = [node.position?.start.line ?? 0, node.position?.end.line ?? 0];
    for (let line = first + 1; line <= last; line++)
      if (!belongs(lines[line - 1] ?? '')) {
        tell(
          { position: { start: { line, column: 1 }, end: { line, column: 1 } } },
          textField,
          remark,
        );
        break;
      }
  }
}

/** Whether a picture is all that its paragraph holds, and that paragraph no part of a table or a link. */
function standsAlone(image: Image, ancestors: Parents[]): boolean {
  const parent = ancestors.at(-1);
  return (
    parent?.type === 'paragraph' &&
    parent.children.every(
      (node) => node === image || (node.type === 'text' && node.value.trim() === ''),
    )
  );
}
