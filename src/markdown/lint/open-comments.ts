import { editor } from '../../i18n/editor.ts';
import { lintMessages } from '../../i18n/lint.ts';
import { getLostSign, isCommentOpen, isWordTag } from '../patterns.ts';
import type { MarkdownRule } from './rule.ts';

/**
 * Reports HTML that hides text: comments that are never closed, or that end elsewhere for an HTML
 * parser (HTML, section 13.2.5.43), and declarations, instructions and CDATA (CommonMark, section
 * 6.6).
 */
export const openComments: MarkdownRule = {
  id: 'open-comments',
  checks: {
    html(node, { report }) {
      if (isCommentOpen(node.value)) report(node, editor.text.openComment);
      const sign = isWordTag(node.value) ? undefined : getLostSign(node.value);
      if (sign !== undefined) report(node, lintMessages.lostHtml(sign), { detail: 'lost' });
    },
  },
};
