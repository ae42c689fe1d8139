import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { getTextDirection, hasRightToLeft } from '../model/text-direction.ts';
import { getText } from './render/text.ts';

/** Elements whose text has a direction of its own. */
const directed = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd caption th td figcaption'.split(' '),
);

/**
 * Sets `dir="rtl"` on paragraphs, headings, lists, quotations and cells that begin with Arabic,
 * Hebrew or a similar script. Keeps a direction that the author has set.
 */
const rehypeTextDirection: Plugin<[], Root> = () => (tree, file) => {
  if (!hasRightToLeft(String(file))) return;
  visit(tree, 'element', (element: Element) => {
    if (!directed.has(element.tagName) || element.properties.dir !== undefined) return;
    const dir = getTextDirection(getText([element]));
    if (dir) element.properties.dir = dir;
  });
};

export default rehypeTextDirection;
