import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/**
 * Keeps the pictures that stand beside the article, as figures with their title as caption, and
 * reports all others: nothing is fetched from another site, and a picture has a text for those
 * who do not see it.
 */
export function rehypePictures() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'img' || !parent || index === undefined) return;
      const { src, alt, ...rest } = element.properties;
      element.properties = { src, alt, ...rest };
      if (typeof src === 'string' && isBeside(src)) {
        if (!alt) report(file, withoutText(src));
        return;
      }
      if (typeof src === 'string') report(file, elsewhere(src));
      parent.children.splice(index, 1, { type: 'text', value: String(alt ?? '') });
      return index;
    });
    visit(tree, 'element', (element, index, parent) => {
      const picture = onlyPicture(element);
      if (picture && parent && index !== undefined) parent.children[index] = figure(picture);
    });
    // Astro would otherwise look for the pictures itself and leave marks of its own in the HTML.
    Object.assign(file.data.astro ?? {}, { localImagePaths: [], remoteImagePaths: [] });
  };
}

const isBeside = (src: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(src);

function onlyPicture(element: Element): Element | undefined {
  if (element.tagName !== 'p') return;
  const content = element.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const [only] = content;
  return content.length === 1 && only?.type === 'element' && only.tagName === 'img'
    ? only
    : undefined;
}

function figure(picture: Element): Element {
  const { title, ...properties } = picture.properties;
  const children: ElementContent[] = [{ ...picture, properties }];
  if (title) children.push(element('figcaption', [{ type: 'text', value: String(title) }]));
  return element('figure', children);
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const elsewhere = (src: string) => ({
  field: 'gambar',
  found: `"${src}" tidak berada di folder naskah`,
  advice:
    'simpan berkas gambar di folder artikel dan tulis alamatnya dari sana, misalnya nama-artikel/foto.jpg',
});

const withoutText = (src: string) => ({
  field: 'gambar',
  found: `"${src}" tidak punya teks pengganti`,
  advice: 'tulis apa yang terlihat di antara kurung siku: ![dua orang berjabat tangan](foto.jpg)',
});
