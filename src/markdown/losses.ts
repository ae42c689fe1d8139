import type { Code, Definition, FootnoteDefinition, InlineCode, Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { site } from '../config/site.ts';
import { lengthOf } from '../model/text.ts';
import { editor } from '../words/editor.ts';
import { slips } from '../words/slips.ts';
import { endsSentence, isFenceClosed, isFenced, isInsideWord } from './patterns.ts';
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
  });
  tree.children.forEach((node, index) => {
    if (node.type === 'heading' && !written(node).startsWith('#') && endsSentence(toString(node)))
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
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') used.note.add(node.identifier);
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
