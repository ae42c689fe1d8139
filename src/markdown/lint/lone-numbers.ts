import { lintMessages } from '../../i18n/lint.ts';
import { getFootnoteNumber } from '../patterns.ts';
import { getSource, type MarkdownRule } from './rule.ts';

/** Largest number that begins a list. Larger ones, as in `1945. Tahun …`, are years. */
const largestFirst = 100;

/**
 * Reports an ordered list that is more likely a sentence, with one item or with a large number. A
 * list next to another list was taken apart, which `shallow-lists` reports.
 */
export const loneNumbers: MarkdownRule = {
  id: 'lone-numbers',
  checks: {
    list(list, { source, ancestors, report }) {
      const [first] = list.children;
      if (!list.ordered || !first) return;
      const number = getFootnoteNumber(getSource(first, source));
      const siblings = ancestors.at(-1)?.children ?? [];
      const at = siblings.indexOf(list);
      const isTakenApart = [siblings[at - 1], siblings[at + 1]].some((one) => one?.type === 'list');
      if ((list.children.length === 1 && !isTakenApart) || number > largestFirst)
        report(first, lintMessages.loneNumber(number));
    },
  },
};
