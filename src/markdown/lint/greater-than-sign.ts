import { lintMessages } from '../../i18n/lint.ts';
import { hasMoreThan } from '../patterns.ts';
import { getSource, type MarkdownRule } from './rule.ts';

/** Reports a quotation that begins as `>5`, where the sign means "more than". */
export const greaterThanSign: MarkdownRule = {
  id: 'greater-than-sign',
  checks: {
    blockquote(node, { source, report }) {
      if (hasMoreThan(getSource(node, source))) report(node, lintMessages.moreThan);
    },
  },
};
