import { lintMessages } from '../../i18n/lint.ts';
import { isFenceClosed, isFenced } from '../patterns.ts';
import { getSource, type MarkdownRule } from './rule.ts';

/** Reports text that became code because of an indentation of four spaces, and unclosed fences. */
export const codeBlocks: MarkdownRule = {
  id: 'code-blocks',
  checks: {
    code(node, { source, report }) {
      const written = getSource(node, source);
      if (!isFenced(written)) report(node, lintMessages.indentedCode, { detail: 'indented' });
      else if (!isFenceClosed(written)) report(node, lintMessages.openCode, { detail: 'open' });
    },
  },
};
