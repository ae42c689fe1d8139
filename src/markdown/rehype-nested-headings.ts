import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { isHeading } from './headings.ts';

/**
 * Replaces each heading inside another element, such as a quotation or a list, with a bold
 * paragraph. Such a heading does not begin a part.
 */
const rehypeNestedHeadings: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (element, _, parent) => {
    if (!isHeading(element) || parent === tree) return;
    const { children } = element;
    element.tagName = 'p';
    element.children = [{ type: 'element', tagName: 'strong', properties: {}, children }];
  });
};

export default rehypeNestedHeadings;
