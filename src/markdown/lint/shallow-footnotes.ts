import { lintMessages } from '../../i18n/lint.ts';
import type { MarkdownRule } from './rule.ts';

/**
 * Reports a paragraph with too few spaces in front of it to be part of the footnote above (GitHub
 * Flavored Markdown wants four), so that it becomes part of the text.
 */
export const shallowFootnotes: MarkdownRule = {
  id: 'shallow-footnotes',
  checks: {
    paragraph(paragraph, { ancestors, report }) {
      const siblings = ancestors.at(-1)?.children ?? [];
      const before = siblings[siblings.indexOf(paragraph) - 1];
      const { column = 1 } = paragraph.position?.start ?? {};
      if (before?.type === 'footnoteDefinition' && column > 1)
        report(paragraph, lintMessages.shallowFootnote);
    },
  },
};
