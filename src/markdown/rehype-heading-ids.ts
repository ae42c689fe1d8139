import type { Element, Nodes, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../blocks/text.ts';
import { site } from '../config/site.ts';
import { isReserved, lengthOf, longestSlug, slugOf } from '../model/text.ts';
import { editor, type Remark } from '../words/editor.ts';
import { segments } from '../words/segments.ts';
import { isReference } from './rehype-footnotes.ts';
import type { Telling } from './messages.ts';

const { headings: remarks } = editor;

/** Takes the references to footnotes out of headings, and tells of them: a heading becomes an address and a line on a card. */
export function withoutNotesInHeadings(tree: Root, { tell, mark }: Telling): void {
  for (const heading of tree.children) {
    if (!isHeading(heading)) continue;
    visit(heading, 'element', (element, index, parent) => {
      if (!isReference(element, mark) || !parent) return;
      parent.children.splice(index ?? 0, 1);
      tell(heading, fieldOf(heading), remarks.note);
      return [SKIP, index ?? 0];
    });
  }
}

/**
 * Gives the headings of a text their ids, makes those of parts plain text, and tells of headings that
 * a reader or an address could not tell apart, or that leave out a level.
 */
export function nameHeadings(tree: Root, telling: Telling): void {
  const headings = tree.children.filter(isHeading);
  const taken = new Map<string, string>();
  for (const part of headings.filter(isPartHeading)) {
    const text = textOf([part]);
    const remark = clashOf(text, taken);
    if (remark) telling.tell(part, fieldOf(part), remark);
    taken.set(slugOf(text), text);
  }
  tellLevels(headings, telling);
  const copies = new Map<string, number>();
  for (const heading of headings) nameHeading(heading, taken, copies);
}

function nameHeading(
  heading: Element,
  taken: Map<string, string>,
  copies: Map<string, number>,
): void {
  const text = textOf([heading]);
  if (levelOf(heading) === 2) {
    heading.properties = { id: slugOf(text) };
    heading.children = [{ type: 'text', value: text }];
  } else heading.properties = { id: freeId(slugOf(text) || segments.part, taken, copies) };
}

function tellLevels(headings: Element[], { tell }: Telling): void {
  let level = 1;
  for (const heading of headings) {
    const next = levelOf(heading);
    if (next === 1) tell(heading, fieldOf(heading), remarks.first);
    else if (next > level + 1) tell(heading, fieldOf(heading), remarks.skipped);
    if (next > 2 && textOf([heading]) === '')
      tell(heading, fieldOf(heading), remarks.withoutLetters);
    level = next;
  }
}

const fieldOf = (heading: Element): string => remarks.field(levelOf(heading), textOf([heading]));

const levelOf = (node: Nodes): number =>
  node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0;

const isHeading = (node: RootContent): node is Element => levelOf(node) > 0;

/** Whether a node is the heading of a part. */
export const isPartHeading = (node: RootContent): node is Element => levelOf(node) === 2;

/** An id that no heading before has; the last copy of each is remembered, as a text may repeat one thousands of times. */
function freeId(slug: string, taken: Map<string, string>, copies: Map<string, number>): string {
  if (!taken.has(slug)) {
    taken.set(slug, '');
    return slug;
  }
  const copy = (copies.get(slug) ?? 1) + 1;
  copies.set(slug, copy);
  // No slug holds an underscore.
  return `${slug}_${copy}`;
}

/** What keeps a heading from being a part's, and its slug from being an address. */
function clashOf(text: string, taken: Map<string, string>): Remark | undefined {
  const slug = slugOf(text);
  if (slug === '') return remarks.withoutLetters;
  if (/^\d+$/.test(slug)) return remarks.onlyDigits;
  if (slug === 'index' || slug === segments.history || isReserved(slug))
    return remarks.noAddress(slug);
  if (Buffer.byteLength(slug) > longestSlug || lengthOf(text) > site.limits.title)
    return remarks.tooLong(site.limits.title);
  const first = taken.get(slug);
  return first ? remarks.twice(first) : undefined;
}

/** Makes of each heading inside a quotation or a list, which opens no part of the article, a strong line. */
export function lowerHeadings(tree: Root): void {
  visit(tree, 'element', (element, _, parent) => {
    if (!isHeading(element) || parent === tree) return;
    const { children } = element;
    element.tagName = 'p';
    element.children = [{ type: 'element', tagName: 'strong', properties: {}, children }];
  });
}
