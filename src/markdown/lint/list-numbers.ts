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
      if (number !== undefined)
        report(list.children[index], lintMessages.renumbered(number, first + index));
    },
  },
};
