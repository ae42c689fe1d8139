import { lintMessages } from '../../i18n/lint.ts';
import { hasMoreThan } from '../patterns.ts';
import { getSource, type MarkdownRule } from './rule.ts';

/** Reports a quotation that begins like `>5`, where `>` probably means "more than". */
export const greaterThanSign: MarkdownRule = {
  id: 'greater-than-sign',
  checks: {
    blockquote(node, { source, report }) {
      if (hasMoreThan(getSource(node, source))) report(node, lintMessages.moreThan);
    },
  },
};
