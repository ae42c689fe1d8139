import type { Paragraph } from 'mdast';
import type { Parent } from 'unist';
import type { Message } from '../../i18n/editor.ts';
import { lintMessages } from '../../i18n/lint.ts';
import { isIndented, isQuoted } from '../patterns.ts';
import type { Context, MarkdownRule } from './rule.ts';

/**
 * Reports lazy continuation lines (CommonMark, section 5.1). They belong to a paragraph of a
 * quotation, list item or footnote, but lack its `>` or indentation.
 */
export const lazyLines: MarkdownRule = {
  id: 'lazy-lines',
  checks: {
    paragraph(node, context) {
      const parent = context.ancestors.at(-1);
      const container = parent && listContainers[parent.type];
      if (container) reportFirst(node, container, context);
    },
  },
};

/**
 * Containers that can absorb a line after them. `belongs` tests whether a line has the sign or
 * indentation of the container; `remark` is the message if it does not.
 */
const listContainers: Partial<
  Record<Parent['type'], { belongs: (line: string) => boolean; remark: Message }>
> = {
  blockquote: { belongs: isQuoted, remark: lintMessages.lazyQuote },
  listItem: { belongs: isIndented, remark: lintMessages.lazyItem },
  footnoteDefinition: { belongs: isIndented, remark: lintMessages.lazyItem },
};

/** Reports the first lazy continuation line of a paragraph. */
function reportFirst(
  { position }: Paragraph,
  { belongs, remark }: { belongs: (line: string) => boolean; remark: Message },
  { source, report }: Context,
): void {
  if (!position || position.start.line === position.end.line) return;
  const from = source.lastIndexOf('\n', (position.start.offset ?? 0) - 1) + 1;
  const [, ...further] = source.slice(from, position.end.offset).split(/\r\n?|\n/);
  const index = further.findIndex((line) => !belongs(line));
  if (index < 0) return;
  report({ position: { start: { line: position.start.line + index + 1 } } }, remark);
}
