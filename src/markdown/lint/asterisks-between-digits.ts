import { lintMessages } from '../../i18n/lint.ts';
import { isBetweenFigures } from '../patterns.ts';
import { getRange, type MarkdownRule } from './rule.ts';

/**
 * Reports emphasis made by the asterisks of a multiplication or a dialed code: `2*3*4`, `*123*1#`.
 */
export const asterisksBetweenDigits: MarkdownRule = {
  id: 'asterisks-between-digits',
  checks: {
    emphasis(node, { source, report }) {
      const [from, to] = getRange(node);
      if (source.charAt(from) === '*' && isBetweenFigures(source, from, to))
        report(node, lintMessages.figures);
    },
  },
};
