import type { Element, ElementContent, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { notePrefix } from '../addresses.ts';
import { textOf } from '../blocks/text.ts';
import type { Note } from '../model/story.ts';
import { editor } from '../words/editor.ts';
import { words } from '../words/reader.ts';
import type { Telling } from './messages.ts';

const { field, ...remarks } = editor.footnotes;

/**
 * Takes the footnotes out of a text and numbers them and their references anew, with ids that begin
 * with an underscore: no heading's id does, and an id that an author wrote is taken away, so nothing
 * can be clobbered.
 */
export function takeNotes(tree: Root, telling: Telling): Note[] {
  const { mark, tell } = telling;
  const items = takeItems(tree, telling);
  const numbers = new Map(items.map((item, index) => [`#${item.properties.id}`, index + 1]));
  const references = new Map<number, number>();
  for (const part of [tree, { type: 'root', children: items } satisfies Root]) {
    visit(part, 'element', (element, index, parent) => {
      delete element.properties.id;
      if (!isReference(element, mark) || !parent) return;
      const number = numbers.get(String(element.properties.href));
      if (number) {
        refer(element, number, references);
        return;
      }
      if (isForward(element, mark)) tell(element, field, remarks.broken);
      parent.children.splice(index ?? 0, 1);
      return [SKIP, index ?? 0];
    });
  }
  items.forEach((item, index) => finish(item, index + 1, references.get(index + 1) ?? 0));
  return items.map((item) => ({ item }));
}

/** Marks the section that the parser puts a text's footnotes in, and takes its heading away; before HTML is parsed, an author's own is no element. */
export function markNotes(tree: Root, { mark }: Telling): void {
  for (const section of tree.children) {
    if (section.type !== 'element' || section.tagName !== 'section') continue;
    section.properties = { id: mark };
    section.children = section.children.filter((child) => isNamed(child, 'ol'));
  }
}

/** Whether an element leads to a footnote, or back from one. */
export const isReference = ({ tagName, properties }: Element, mark: string): boolean =>
  tagName === 'a' && String(properties.href).startsWith(`#${mark}-`);

const isForward = ({ properties }: Element, mark: string): boolean =>
  String(properties.href).startsWith(`#${mark}-fn-`);

/** Takes the place of each section with what is in it, but for the parser's own. */
export function unwrapSections(tree: Root, { mark }: Telling): void {
  visit(tree, 'element', (section, index, parent) => {
    if (section.tagName !== 'section' || !parent || index === undefined) return;
    if (section.properties.id === mark) return;
    parent.children.splice(index, 1, ...section.children);
    return index;
  });
}

/** Takes the footnotes out of a text, wherever an author's HTML has left them; what it has put among them is told of. */
function takeItems(tree: Root, { mark, tell }: Telling): Element[] {
  const items: Element[] = [];
  visit(tree, 'element', (section, index, parent) => {
    if (section.properties.id !== mark || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    const inside = section.children.flatMap((child) =>
      isNamed(child, 'ol') ? child.children : [child],
    );
    for (const node of inside) {
      if (isNamed(node, 'li') && String(node.properties.id).startsWith(`${mark}-`))
        items.push(node);
      else if (textOf([node]) !== '') tell(node, field, remarks.broken);
    }
    return EXIT;
  });
  return items;
}

const isNamed = (node: ElementContent, tagName: string): node is Element =>
  node.type === 'element' && node.tagName === tagName;

function refer(link: Element, number: number, references: Map<number, number>): void {
  const occurrence = (references.get(number) ?? 0) + 1;
  references.set(number, occurrence);
  link.properties = {
    href: `#${noteId(number)}`,
    id: referenceId(number, occurrence),
    ariaLabel: words.footnotes.note(number),
  };
  link.data = { note: number };
  link.children = [{ type: 'text', value: String(number) }];
}

function finish(item: Element, number: number, references: number): void {
  item.properties = { id: noteId(number), value: String(number) };
  const last = item.children.findLast((child) => child.type === 'element');
  const target = last?.type === 'element' && last.tagName === 'p' ? last : item;
  for (let occurrence = 1; occurrence <= references; occurrence++) {
    target.children.push({ type: 'text', value: ' ' }, backLink(number, occurrence));
  }
}

const backLink = (number: number, occurrence: number): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    href: `#${referenceId(number, occurrence)}`,
    ariaLabel: words.footnotes.back(number, occurrence),
  },
  children: [{ type: 'text', value: '↩' }],
});

const noteId = (number: number): string => `${notePrefix}-${number}`;

const referenceId = (number: number, occurrence: number): string =>
  `${notePrefix}ref-${number}${occurrence === 1 ? '' : `-${occurrence}`}`;
