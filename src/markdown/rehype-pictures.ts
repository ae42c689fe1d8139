import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { decoded } from '../addresses.ts';
import { figureOf } from '../blocks/figure.ts';
import type { PictureUse } from '../model/story.ts';
import { editor } from '../words/editor.ts';
import { isBeside } from './patterns.ts';
import type { Telling } from './messages.ts';

const { pictures: remarks } = editor;

/**
 * Keeps the pictures that stand beside the article, as figures with their title as caption where
 * they stand alone, and tells of all others: nothing is fetched from another site, and a picture has
 * a text for those who do not see it.
 */
export function placePictures(tree: Root, { tell }: Telling): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'img' || !parent || index === undefined) return;
    const { src, alt, ...own } = element.properties;
    const text = alt ?? '';
    if (typeof src === 'string' && isBeside(src)) {
      if (!text) tell(element, remarks.field, remarks.withoutText(src));
      element.properties = { src: decoded(src) ?? src, alt: text, ...own };
      return;
    }
    if (typeof src === 'string') tell(element, remarks.field, remarks.elsewhere(src));
    parent.children.splice(index, 1, { type: 'text', value: text });
    return index;
  });
  visit(tree, 'element', (element, index, parent) => {
    const picture = onlyPicture(element);
    if (picture && parent && index !== undefined) parent.children[index] = figureOf(picture);
  });
}

/** The pictures of a text in their order, each as often as it is shown. */
export function picturesIn(
  trees: Root[],
  lineOf: (element: Element) => number | undefined,
): PictureUse[] {
  const shown: PictureUse[] = [];
  for (const tree of trees)
    visit(tree, 'element', (element) => {
      const { src } = element.properties;
      if (element.tagName === 'img') shown.push({ src: String(src), line: lineOf(element) });
    });
  return shown;
}

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
