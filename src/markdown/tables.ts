import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Lets a wide table scroll by itself, with the keyboard too, and states alignment without the obsolete attribute. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      const { align, ...properties } = element.properties;
      if (align)
        element.properties = { ...properties, ...(align !== 'left' && { dataAlign: align }) };
      if (element.tagName !== 'table' || !parent || index === undefined || isWrapper(parent))
        return;
      parent.children[index] = wrapper(element);
      return [SKIP, index];
    });
  };
}

const isWrapper = (node: { type: string }): boolean =>
  node.type === 'element' && 'dataTable' in (node as Element).properties;

const wrapper = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { dataTable: '', tabIndex: 0, role: 'group' },
  children: [table],
});
