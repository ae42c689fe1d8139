import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { isHeading } from './headings.ts';

/** Makes a strong line of each heading inside a quotation or a list, where it opens no part of the article. */
const rehypeNestedHeadings: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (element, _, parent) => {
    if (!isHeading(element) || parent === tree) return;
    const { children } = element;
    element.tagName = 'p';
    element.children = [{ type: 'element', tagName: 'strong', properties: {}, children }];
  });
};

export default rehypeNestedHeadings;
