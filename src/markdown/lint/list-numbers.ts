import type { Node } from 'unist';
import { lintMessages } from '../../i18n/lint.ts';
import { getFootnoteNumber } from '../patterns.ts';
import { getSource, type MarkdownRule } from './rule.ts';

/**
 * Reports an ordered list that is shown with numbers other than those in its source. A list is
 * correct if its numbers are consecutive or all the same.
 */
export const listNumbers: MarkdownRule = {
  id: 'list-numbers',
  checks: {
    list(list, { source, report }) {
      if (!list.ordered) return;
      const numbers = list.children.map((item) => getFootnoteNumber(getSource(item, source)));
      const [first = 1] = numbers;
      if (numbers.every((number) => number === first)) return;
      const index = numbers.findIndex((number, at) => number !== first + at);
      const number = numbers[index];
      const item = list.children[index];
      if (number === undefined) return;
      // An item with one or two spaces in front continues the list, instead of beginning one in it.
      const isIndented = getColumn(item) > getColumn(list);
      report(
        item,
        isIndented ? lintMessages.shallowNumbers : lintMessages.renumbered(number, first + index),
      );
    },
  },
};

const getColumn = (node: Node | undefined): number => node?.position?.start.column ?? 1;
