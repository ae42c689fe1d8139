import { lintMessages } from '../../i18n/lint.ts';
import { hasMarkdownSigns } from '../patterns.ts';
import type { MarkdownRule } from './rule.ts';

/** Reports Markdown inside the author's HTML, where it remains text. */
export const markdownInHtml: MarkdownRule = {
  id: 'markdown-in-html',
  checks: {
    html(node, { report }) {
      if (hasMarkdownSigns(node.value)) report(node, lintMessages.htmlMarkdown);
    },
  },
};
