import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Largest number that fits into the margin of a list. */
const widest = 99;

/**
 * Marks ordered lists with numbers of three digits or more with `data-wide`. The margin of a list
 * on a phone would cut them off.
 */
const rehypeWideNumbers: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (list: Element) => {
    if (list.tagName !== 'ol') return;
    const items = list.children.filter(
      (child): child is Element => child.type === 'element' && child.tagName === 'li',
    );
    const start = Number(list.properties.start ?? 1);
    const numbers = [start, start + items.length - 1, ...items.map(getValue)];
    if (numbers.some((number) => Math.abs(number) > widest)) list.properties.dataWide = '';
  });
};

export default rehypeWideNumbers;

/** Returns the number that an item's `value` attribute sets; 0 if there is none. */
const getValue = ({ properties }: Element): number => Number(properties.value ?? 0);
