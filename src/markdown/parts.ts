import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { partMark } from '../model/parts.ts';
import { inScript, lengthOf, longestSlug, slugOf } from '../model/text.ts';
import { site } from '../config/site.ts';
import { report } from './report.ts';

/**
 * Marks where each `##` part begins, gives the headings of the text their ids, and reports headings
 * that a reader or an address could not tell apart, or that leave out a level.
 */
export function rehypeParts() {
  return (tree: Root, file: VFile): void => {
    const headings = tree.children.filter(isHeading);
    const parts = headings.filter((heading) => levelOf(heading) === 2);
    if (parts.length < Number(file.data['parts'] ?? 0)) report(file, swallowed);
    const taken = new Map<string, string>();
    for (const part of parts) {
      const text = headingText(part);
      reportClash(file, text, taken);
      taken.set(slugOf(text), text);
    }
    reportLevels(file, headings);
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (!isHeading(node)) return [node];
      const text = headingText(node);
      if (levelOf(node) !== 2)
        return [{ ...node, properties: { id: freeId(slugOf(text) || 'bagian', taken) } }];
      const heading: Element = {
        ...node,
        properties: { id: slugOf(text) },
        children: [{ type: 'text', value: text }],
      };
      return [{ type: 'comment', value: partMark.slice('<!--'.length, -'-->'.length) }, heading];
    });
    for (const node of tree.children) if (!isHeading(node)) lowerHeadings(node);
  };
}

/** Counts the `##` headings that an editor wrote, before any HTML of theirs can swallow one. */
export function rehypeCountParts() {
  return (tree: Root, file: VFile): void => {
    file.data['parts'] = tree.children.filter((node) => levelOf(node) === 2).length;
  };
}

function reportLevels(file: VFile, headings: Element[]): void {
  let level = 1;
  for (const heading of headings) {
    const next = levelOf(heading);
    const text = headingText(heading);
    if (next === 1 || next > level + 1) report(file, wrongLevel(text, next));
    if (next > 2 && text === '') report(file, withoutLetters(text));
    level = next;
  }
}

/** What a heading says, as plain text. */
const headingText = ({ children }: Element): string =>
  children
    .map((child) =>
      child.type === 'element' && /^su[bp]$/.test(child.tagName)
        ? inScript(toString(child), child.tagName)
        : toString(child),
    )
    .join('')
    .trim();

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
    report(file, withoutLetters(text));
  } else if (/^\d+$/.test(slug)) {
    report(file, {
      field,
      found: 'judul bagian hanya berisi angka',
      advice: 'beri judul yang memuat kata',
    });
  } else if (slug === 'index') {
    report(file, {
      field,
      found: 'judul bagian ini tidak bisa menjadi alamat',
      advice: 'beri judul lain, misalnya Indeks',
    });
  } else if (Buffer.byteLength(slug) > longestSlug || lengthOf(text) > site.limits.title) {
    report(file, {
      field,
      found: `judul bagian terlalu panjang, paling banyak ${site.limits.title} karakter`,
      advice: 'persingkat judulnya; jika ini bukan judul, kosongkan satu baris di atas ---',
    });
  } else if (taken.get(slug)) {
    report(file, {
      field,
      found: `judul bagian ini sudah dipakai dalam artikel yang sama ("${taken.get(slug)}")`,
      advice: 'beri setiap bagian judul yang berbeda, sebab judul menjadi alamatnya',
    });
  }
}

const withoutLetters = (text: string) => ({
  field: `## ${text}`,
  found: 'judul bagian tidak berisi huruf atau angka',
  advice: 'beri judul yang bisa dibaca',
});

const swallowed = {
  field: 'isi',
  found: 'HTML yang tidak ditutup menelan judul bagian di bawahnya',
  advice: 'tutup setiap elemen HTML, misalnya </blockquote>, sebelum ## berikutnya',
};

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
