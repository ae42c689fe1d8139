import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { decodePath } from '../routes.ts';
import { parseFigure } from './render/figure.ts';
import { editor, type Message } from '../i18n/editor.ts';
import { report } from './messages.ts';
import { isBeside } from './patterns.ts';

const { pictures: remarks } = editor;

/**
 * Converts each picture that is alone in its paragraph to a figure, with its title as the caption.
 * Reports pictures without alternative text. Also reports pictures that are not beside the article,
 * and replaces them with their alternative text. Pictures are never fetched from other sites.
 */
const rehypePictures: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'img' || !parent || index === undefined) return;
    const tell = (remark: Message, rule: string) =>
      report(file, element, { rule, field: remarks.field, remark });
    const { src, alt, ...own } = element.properties;
    const text = alt ?? '';
    if (typeof src === 'string' && isBeside(src)) {
      if (!text) tell(remarks.withoutText(src), 'picture-without-text');
      element.properties = { src: decodePath(src) ?? src, alt: text, ...own };
      return;
    }
    if (typeof src === 'string') tell(remarks.elsewhere(src), 'picture-elsewhere');
    parent.children.splice(index, 1, { type: 'text', value: text });
    return index;
  });
  visit(tree, 'element', (element, index, parent) => {
    const picture = getOnlyPicture(element);
    if (picture && parent && index !== undefined) parent.children[index] = parseFigure(picture);
  });
};

export default rehypePictures;

/** Returns the picture that is the only content of a paragraph; undefined for other elements. */
function getOnlyPicture(element: Element): Element | undefined {
  if (element.tagName !== 'p') return;
  const content = element.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const [only] = content;
  return content.length === 1 && only?.type === 'element' && only.tagName === 'img'
    ? only
    : undefined;
}
