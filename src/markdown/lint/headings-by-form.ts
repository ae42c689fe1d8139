import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { site } from '../../config/site.ts';
import { countCharacters } from '../../model/text.ts';
import { lintMessages } from '../../i18n/lint.ts';
import { getUnderline, isSentenceEnd } from '../patterns.ts';
import { getSource, type MarkdownRule } from './rule.ts';

/**
 * Reports underlined text that became a heading by mistake, and bold lines that look like headings.
 */
export const headingsByForm: MarkdownRule = {
  id: 'headings-by-form',
  checks: {
    root({ children }, { source, report }) {
      children.forEach((node, index) => {
        // Headings that are too long have a message of their own.
        const isShort = countCharacters(toString(node)) <= site.limits.title;
        const line = node.type === 'heading' ? getUnderline(getSource(node, source)) : undefined;
        if (line === conflictSeparator)
          report(node, lintMessages.conflictSeparator, { detail: 'conflict' });
        else if (line !== undefined && isShort)
          report(node, lintMessages.sentenceHeading(line.charAt(0)), { detail: 'underlined' });
        if (index + 1 < children.length && isBoldLine(node))
          report(node, lintMessages.boldHeading, { detail: 'bold' });
      });
    },
  },
};

/** The line that Git writes between two versions (git-merge, "How conflicts are presented"). */
const conflictSeparator = '=======';

/** Returns whether a node is a short bold paragraph without punctuation at its end. */
function isBoldLine(node: Nodes): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  if (node.children[0]?.type !== 'strong') return false;
  const text = toString(node);
  return countCharacters(text) <= site.limits.title && !isSentenceEnd(text);
}
