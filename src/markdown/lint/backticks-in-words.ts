import { lintMessages } from '../../i18n/lint.ts';
import { isInsideWord } from '../patterns.ts';
import { getRange, type MarkdownRule } from './rule.ts';

/** Reports two backticks inside words: the apostrophe of some keyboards, which makes code of all between. */
export const backticksInWords: MarkdownRule = {
  id: 'backticks-in-words',
  checks: {
    inlineCode(node, { source, report }) {
      const [from, to] = getRange(node);
      if (isInsideWord(source, from, from + 1) && isInsideWord(source, to - 1, to))
        report(node, lintMessages.backtick);
    },
  },
};
