import type { Code, Image, InlineCode, List, Nodes, Parents, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { site } from '../../config/site.ts';
import { lengthOf } from '../../model/text.ts';
import { editor } from '../../words/editor.ts';
import { slips } from '../../words/slips.ts';
import { tellDefinitions } from './definitions.ts';
import { tellLazyLines } from './lazy-lines.ts';
import {
  endsSentence,
  holdsMarkdown,
  isBetweenFigures,
  isFenceClosed,
  isFenced,
  isInsideWord,
  numberOf,
  saysMoreThan,
} from '../patterns.ts';
import { type Telling, textField } from '../messages.ts';

/** Tells of text that Markdown would lose or take for another thing than an editor means by it: notes that nothing refers to, cells beyond a table's columns, code that is none. */
export function tellLosses(tree: Root, telling: Telling): void {
  const source = String(telling.file);
  const written = ({ position }: Nodes) =>
    source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  tellDefinitions(tree, telling);
  tellLazyLines(tree, telling);
  visit(tree, (node) => {
    if (node.type === 'code') tellCode(node, written(node), telling);
    if (node.type === 'inlineCode') tellBacktick(node, source, telling);
    if (node.type === 'table') tellTable(node, written, telling);
    if (node.type === 'emphasis') tellFigures(node, source, telling);
    if (node.type === 'list') tellNumbers(node, written, telling);
    if (node.type === 'blockquote' && saysMoreThan(written(node)))
      telling.tell(node, textField, slips.moreThan);
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
  const index = numbers.findIndex((number, at) => number !== first + at);
  const number = numbers[index];
  if (number !== undefined)
    tell(list.children[index], textField, slips.renumbered(number, first + index));
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
