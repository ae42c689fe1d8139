import { lintMessages } from '../../i18n/lint.ts';
import { getSibling, type MarkdownRule } from './rule.ts';

/**
 * Reports a paragraph with too few spaces in front of it to be part of the footnote above (GitHub
 * Flavored Markdown wants four), so that it becomes part of the text.
 */
export const shallowFootnotes: MarkdownRule = {
  id: 'shallow-footnotes',
  checks: {
    footnoteDefinition(definition, context) {
      const next = getSibling(definition, context, 1);
      const { column = 1 } = next?.position?.start ?? {};
      if (next?.type === 'paragraph' && column > 1)
        context.report(next, lintMessages.shallowFootnote);
    },
  },
};
