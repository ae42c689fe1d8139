import { lintMessages } from '../../i18n/lint.ts';
import { getFootnoteNumber } from '../patterns.ts';
import { getSibling, getSource, type MarkdownRule } from './rule.ts';

/** Largest number that begins a list. Larger ones, as in `1945. Tahun …`, are years. */
const largestFirst = 100;

/**
 * Reports an ordered list that is more likely a sentence, with one item or with a large number. A
 * list next to another list was taken apart, which `shallow-lists` reports.
 */
export const loneNumbers: MarkdownRule = {
  id: 'lone-numbers',
  checks: {
    list(list, context) {
      const [first] = list.children;
      if (!list.ordered || !first) return;
      const number = getFootnoteNumber(getSource(first, context.source));
      const isTakenApart = [-1, 1].some((step) => getSibling(list, context, step)?.type === 'list');
      if ((list.children.length === 1 && !isTakenApart) || number > largestFirst)
        context.report(first, lintMessages.loneNumber(number));
    },
  },
};
