import type { Element, Parents } from 'hast';

/** Wraps a table in an element that scrolls by itself, also with the keyboard. */
export const makeScrolling = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { dataTable: '', tabIndex: 0, role: 'group' },
  children: [table],
});

/** Returns whether a node is the scrolling wrapper of a table. */
export const isScrolling = (node: Parents): boolean =>
  node.type === 'element' && 'dataTable' in node.properties;
