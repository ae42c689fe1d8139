import { lintMessages } from '../../i18n/lint.ts';
import { isInsideWord } from '../patterns.ts';
import { getRange, type MarkdownRule } from './rule.ts';

/**
 * Reports code that begins and ends with backticks inside words. Some keyboards type a backtick
 * instead of an apostrophe, so the text between two of them becomes code.
 */
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
