import { editor } from '../../i18n/editor.ts';
import type { MarkdownRule } from './rule.ts';

/** Reports HTML comments that are never closed, and so hide the text after them. */
export const openComments: MarkdownRule = {
  id: 'open-comments',
  checks: {
    html(node, { report }) {
      if (node.value.lastIndexOf('<!--') > node.value.lastIndexOf('-->'))
        report(node, editor.text.openComment);
    },
  },
};
