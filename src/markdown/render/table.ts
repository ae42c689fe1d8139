import type { Element, Parents } from 'hast';

/** A table in what lets it scroll by itself, with the keyboard too. */
export const makeScrolling = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { dataTable: '', tabIndex: 0, role: 'group' },
  children: [table],
});

/** Whether a node is what lets a table scroll. */
export const isScrolling = (node: Parents): boolean =>
  node.type === 'element' && 'dataTable' in node.properties;
