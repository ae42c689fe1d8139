import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isScrolling, scrolling } from '../blocks/table.ts';

/** States the alignment of cells without the obsolete attribute, and lets tables inside other things scroll by themselves; those that stand alone are blocks. */
export function layTables(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    const { align, ...properties } = element.properties;
    if (align)
      element.properties = { ...properties, ...(align !== 'left' && { dataAlign: align }) };
    if (element.tagName !== 'table' || !parent || index === undefined) return;
    if (parent.type === 'root' || isScrolling(parent)) return;
    parent.children[index] = scrolling(element);
    return [SKIP, index];
  });
}
