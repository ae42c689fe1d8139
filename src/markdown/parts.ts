import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { partMark } from '../model/parts.ts';
import { slugOf } from '../model/text.ts';
import { report } from './report.ts';

/**
 * Marks where each `##` part begins, gives the headings of the text their ids, and reports headings
 * that a reader or an address could not tell apart, or that leave out a level.
 */
export function rehypeParts() {
  return (tree: Root, file: VFile): void => {
    const taken = new Map<string, string>();
    let level = 1;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      const next = levelOf(node);
      if (!isHeading(node)) return [node];
      const text = toString(node).trim();
      if (next === 1 || next > level + 1) report(file, wrongLevel(text, next));
      level = next;
      if (next !== 2)
        return [{ ...node, properties: { id: freeId(slugOf(text) || 'bagian', taken) } }];
      reportClash(file, text, taken);
      taken.set(slugOf(text), text);
      const heading = {
        ...node,
        properties: { id: slugOf(text) },
        children: [{ type: 'text' as const, value: text }],
      };
      return [{ type: 'comment', value: partMark.slice('<!--'.length, -'-->'.length) }, heading];
    });
    for (const node of tree.children) if (!isHeading(node)) lowerHeadings(node);
  };
}

const levelOf = (node: RootContent): number =>
  node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0;

const isHeading = (node: RootContent): node is Element => levelOf(node) > 0;

function freeId(slug: string, taken: Map<string, string>): string {
  let id = slug;
  for (let copy = 2; taken.has(id); copy++) id = `${slug}_${copy}`;
  taken.set(id, '');
  return id;
}

function reportClash(file: VFile, text: string, taken: Map<string, string>): void {
  const slug = slugOf(text);
  const field = `## ${text}`;
  if (slug === '') {
    report(file, {
      field,
      found: 'judul bagian tidak berisi huruf atau angka',
      advice: 'beri judul yang bisa dibaca',
    });
  } else if (/^\d+$/.test(slug)) {
    report(file, {
      field,
      found: 'judul bagian hanya berisi angka',
      advice: 'beri judul yang memuat kata',
    });
  } else if (taken.get(slug)) {
    report(file, {
      field,
      found: `judul bagian ini sudah dipakai dalam artikel yang sama ("${taken.get(slug)}")`,
      advice: 'beri setiap bagian judul yang berbeda, sebab judul menjadi alamatnya',
    });
  }
}

const wrongLevel = (text: string, level: number) => ({
  field: `${'#'.repeat(level)} ${text}`,
  found: level === 1 ? 'judul tingkat satu di dalam naskah' : 'tingkat judul melompat',
  advice:
    level === 1
      ? 'judul artikel ditulis di kolom title; bagian dimulai dengan ##'
      : 'mulai bagian dengan ##, anak bagian dengan ###',
});

/** A heading inside a quotation or a list opens no part of the article: it is shown as a strong line. */
function lowerHeadings(node: RootContent): void {
  visit(node, 'element', (element: Element) => {
    if (!isHeading(element)) return;
    const children = element.children as ElementContent[];
    element.tagName = 'p';
    element.children = [{ type: 'element', tagName: 'strong', properties: {}, children }];
  });
}
