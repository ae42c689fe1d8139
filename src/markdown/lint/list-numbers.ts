import { lintMessages } from '../../i18n/lint.ts';
import { getFootnoteNumber } from '../patterns.ts';
import { getSource, type MarkdownRule } from './rule.ts';

/** Reports a list whose numbers are neither in order nor all the same, as it is shown with other numbers. */
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
