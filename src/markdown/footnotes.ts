import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Note } from '../model/story.ts';
import { words } from '../words/reader.ts';

/**
 * Takes the footnotes out of a text and numbers them and their references anew, with ids that begin
 * with an underscore: no heading's id does, and an id that an author wrote is taken away, so nothing
 * can be clobbered.
 */
export function takeNotes(tree: Root): Note[] {
  const items = takeItems(tree);
  const numbers = new Map(items.map((item, index) => [`#${item.properties['id']}`, index + 1]));
  const references = new Map<number, number>();
  for (const part of [tree, { type: 'root', children: items } satisfies Root]) {
    visit(part, 'element', (element, index, parent) => {
      delete element.properties['id'];
      if (element.tagName !== 'a') return;
      const number = numbers.get(String(element.properties['href']));
      if (element.properties['dataFootnoteRef'] !== undefined && number)
        refer(element, number, references);
      delete element.properties['dataFootnoteRef'];
      if (element.properties['dataFootnoteBackref'] === undefined || !parent) return;
      parent.children.splice(index ?? 0, 1);
      return [SKIP, index ?? 0];
    });
  }
  items.forEach((item, index) => finish(item, index + 1, references.get(index + 1) ?? 0));
  return items.map((item) => ({ item }));
}

/** Takes the footnotes that the parser put last; a section that only looks like them is unwrapped. */
function takeItems(tree: Root): Element[] {
  const last = tree.children.findLast((child) => child.type === 'element');
  const own =
    last?.type === 'element' && last.properties['dataFootnotes'] !== undefined ? last : undefined;
  if (own) tree.children.splice(tree.children.indexOf(own), 1);
  visit(tree, 'element', (section, index, parent) => {
    if (section.tagName !== 'section' || !parent || index === undefined) return;
    parent.children.splice(index, 1, ...section.children);
    return index;
  });
  const list = own?.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return [];
  return list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
}

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

const noteId = (number: number): string => `_fn-${number}`;

const referenceId = (number: number, occurrence: number): string =>
  occurrence === 1 ? `_fnref-${number}` : `_fnref-${number}-${occurrence}`;
