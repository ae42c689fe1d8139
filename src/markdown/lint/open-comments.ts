import { editor } from '../../i18n/editor.ts';
import type { MarkdownRule } from './rule.ts';

/** Reports comments in an author's HTML that are never closed, and so hide the text after them. */
export const openComments: MarkdownRule = {
  id: 'open-comments',
  checks: {
    html(node, { report }) {
      if (node.value.lastIndexOf('<!--') > node.value.lastIndexOf('-->'))
        report(node, editor.text.openComment);
    },
  },
};
