import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { noteMark } from '../model/parts.ts';
import { report } from './report.ts';

/** What a screen reader says of a footnote's links. */
export interface FootnoteLabels {
  note: (number: number) => string;
  back: (number: number, occurrence: number) => string;
}

/**
 * Numbers footnotes and their references anew, with ids that begin with an underscore: no heading's
 * id does, and an id that an author wrote is taken away, so nothing can be clobbered.
 */
export function rehypeFootnotes(labels: FootnoteLabels) {
  return (tree: Root, file: VFile): void => {
    reportInHeadings(tree, file);
    const items = takeItems(tree);
    const numbers = new Map(items.map((item, index) => [`#${item.properties['id']}`, index + 1]));
    const references = new Map<number, number>();
    const note: Root = { type: 'root', children: items };
    for (const part of [tree, note]) {
      visit(part, 'element', (element, index, parent) => {
        delete element.properties['id'];
        if (element.tagName !== 'a') return;
        const number = numbers.get(String(element.properties['href']));
        if (element.properties['dataFootnoteRef'] !== undefined && number)
          refer(element, number, references, labels);
        delete element.properties['dataFootnoteRef'];
        if (element.properties['dataFootnoteBackref'] === undefined || !parent) return;
        parent.children.splice(index ?? 0, 1);
        return [SKIP, index ?? 0];
      });
    }
    items.forEach((item, index) => finish(item, index + 1, references.get(index + 1) ?? 0, labels));
    tree.children.push(
      ...items.flatMap((item) => [{ type: 'comment' as const, value: commentOf(noteMark) }, item]),
    );
  };
}

/** Takes the footnotes that the pipeline put last; a section that only looks like them is unwrapped. */
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

function reportInHeadings(tree: Root, file: VFile): void {
  for (const heading of tree.children) {
    if (heading.type !== 'element' || !/^h[1-6]$/.test(heading.tagName)) continue;
    visit(heading, 'element', ({ properties }, index, parent) => {
      if (properties['dataFootnoteRef'] === undefined || !parent) return;
      report(file, { field: `## ${toString(heading)}`, ...inHeading });
      parent.children.splice(index ?? 0, 1);
    });
  }
}

const inHeading = {
  found: 'judul bagian memuat catatan kaki',
  advice: 'pindahkan catatan kakinya ke kalimat di bawah judul',
};

function refer(
  link: Element,
  number: number,
  references: Map<number, number>,
  labels: FootnoteLabels,
): void {
  const occurrence = (references.get(number) ?? 0) + 1;
  references.set(number, occurrence);
  link.properties = {
    href: `#_fn-${number}`,
    id: referenceId(number, occurrence),
    ariaLabel: labels.note(number),
  };
  link.children = [{ type: 'text', value: String(number) }];
}

function finish(item: Element, number: number, references: number, labels: FootnoteLabels): void {
  item.properties = { id: `_fn-${number}`, value: String(number) };
  const last = item.children.findLast((child) => child.type === 'element');
  const target = last?.type === 'element' && last.tagName === 'p' ? last : item;
  for (let occurrence = 1; occurrence <= references; occurrence++) {
    target.children.push({ type: 'text', value: ' ' }, backLink(number, occurrence, labels));
  }
}

const backLink = (number: number, occurrence: number, labels: FootnoteLabels): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    href: `#${referenceId(number, occurrence)}`,
    ariaLabel: labels.back(number, occurrence),
  },
  children: [{ type: 'text', value: '↩' }],
});

const referenceId = (number: number, occurrence: number): string =>
  occurrence === 1 ? `_fnref-${number}` : `_fnref-${number}-${occurrence}`;

const commentOf = (mark: string): string => mark.slice('<!--'.length, -'-->'.length);
