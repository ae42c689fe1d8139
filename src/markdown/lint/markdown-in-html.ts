import { slips } from '../../i18n/lint.ts';
import { holdsMarkdown } from '../patterns.ts';
import type { MarkdownRule } from './rule.ts';

/** Reports signs of Markdown inside an author's HTML, where they stay signs. */
export const markdownInHtml: MarkdownRule = {
  id: 'markdown-in-html',
  checks: {
    html(node, { report }) {
      if (holdsMarkdown(node.value)) report(node, slips.htmlMarkdown);
    },
  },
};
