import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { isScrolling, makeScrolling } from './render/table.ts';

/**
 * Replaces the obsolete `align` attribute of cells with `data-align`. Wraps tables inside other
 * elements, so that they scroll by themselves. Tables at the top level become blocks of the story.
 */
const rehypeTables: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (element, index, parent) => {
    const { align, ...properties } = element.properties;
    if (align)
      element.properties = { ...properties, ...(align !== 'left' && { dataAlign: align }) };
    if (element.tagName !== 'table' || !parent || index === undefined) return;
    if (parent.type === 'root' || isScrolling(parent)) return;
    parent.children[index] = makeScrolling(element);
    return [SKIP, index];
  });
};

export default rehypeTables;
