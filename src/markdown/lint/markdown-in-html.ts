import { lintMessages } from '../../i18n/lint.ts';
import { hasMarkdownSigns } from '../patterns.ts';
import type { MarkdownRule } from './rule.ts';

/** Reports signs of Markdown inside an author's HTML, where they stay signs. */
export const markdownInHtml: MarkdownRule = {
  id: 'markdown-in-html',
  checks: {
    html(node, { report }) {
      if (hasMarkdownSigns(node.value)) report(node, lintMessages.htmlMarkdown);
    },
  },
};
