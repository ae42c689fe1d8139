import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { notePrefix } from '../routes.ts';
import { getText } from './render/text.ts';
import { editor } from '../i18n/editor.ts';
import { messages } from '../i18n/reader.ts';
import { isFootnoteLink } from './footnotes.ts';
import { report } from './messages.ts';
import { getTextData } from './text-file.ts';

declare module 'hast' {
  interface ElementData {
    /** Whether this is the section of footnotes: list items in the order of their numbers. */
    holdsFootnotes?: boolean;
  }
}

const broken = {
  rule: 'broken-footnote',
  field: editor.footnotes.field,
  remark: editor.footnotes.broken,
};

/**
 * Moves the footnotes to a section at the end of the tree, and renumbers them and their references.
 * Their ids begin with an underscore; ids of headings never do. Removes all other ids, which
 * prevents DOM clobbering by an author.
 */
const rehypeFootnotes: Plugin<[], Root> = () => (tree, file) => {
  const { marker } = getTextData(file);
  const items = takeItems(tree, marker, file);
  const numbers = new Map(items.map((item, index) => [`#${item.properties.id}`, index + 1]));
  const references = new Map<number, number>();
  for (const part of [tree, { type: 'root', children: items } satisfies Root])
    visit(part, 'element', (element, index, parent) => {
      delete element.properties.id;
      if (!isFootnoteLink(element, marker) || !parent) return;
      const href = String(element.properties.href);
      const number = numbers.get(href);
      if (number) {
        numberFootnote(element, number, references);
        return;
      }
      if (href.startsWith(`#${marker}-fn-`)) report(file, element, broken);
      parent.children.splice(index ?? 0, 1);
      return [SKIP, index ?? 0];
    });
  items.forEach((item, index) => finishItem(item, index + 1, references.get(index + 1) ?? 0));
  if (items.length === 0) return;
  tree.children.push({
    type: 'element',
    tagName: 'section',
    properties: {},
    data: { holdsFootnotes: true },
    children: items,
  });
};

export default rehypeFootnotes;

/**
 * Removes the footnotes from a tree and returns them. The author's HTML may enclose them, so their
 * section can be anywhere. Reports other content in the section.
 */
function takeItems(tree: Root, marker: string, file: VFile): Element[] {
  const items: Element[] = [];
  visit(tree, 'element', (section, index, parent) => {
    if (section.properties.id !== marker || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    const inside = section.children.flatMap((child) =>
      isNamed(child, 'ol') ? child.children : [child],
    );
    for (const node of inside) {
      if (isNamed(node, 'li') && String(node.properties.id).startsWith(`${marker}-`))
        items.push(node);
      else if (getText([node]) !== '') report(file, node, broken);
    }
    return EXIT;
  });
  return items;
}

const isNamed = (node: ElementContent, tagName: string): node is Element =>
  node.type === 'element' && node.tagName === tagName;

function numberFootnote(link: Element, number: number, references: Map<number, number>): void {
  const occurrence = (references.get(number) ?? 0) + 1;
  references.set(number, occurrence);
  link.properties = {
    href: `#${getNoteId(number)}`,
    id: getReferenceId(number, occurrence),
    ariaLabel: messages.footnotes.note(number),
  };
  link.data = { note: number };
  link.children = [{ type: 'text', value: String(number) }];
}

function finishItem(item: Element, number: number, references: number): void {
  item.properties = { id: getNoteId(number), value: String(number) };
  const last = item.children.findLast((child) => child.type === 'element');
  const target = last?.type === 'element' && last.tagName === 'p' ? last : item;
  for (let occurrence = 1; occurrence <= references; occurrence++) {
    target.children.push({ type: 'text', value: ' ' }, createBackLink(number, occurrence));
  }
}

const createBackLink = (number: number, occurrence: number): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    href: `#${getReferenceId(number, occurrence)}`,
    ariaLabel: messages.footnotes.back(number, occurrence),
  },
  children: [{ type: 'text', value: '↩' }],
});

const getNoteId = (number: number): string => `${notePrefix}-${number}`;

const getReferenceId = (number: number, occurrence: number): string =>
  `${notePrefix}ref-${number}${occurrence === 1 ? '' : `-${occurrence}`}`;
