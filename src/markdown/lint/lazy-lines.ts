import type { Blockquote, FootnoteDefinition, ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Remark } from '../../words/editor.ts';
import { slips } from '../../words/slips.ts';
import { isIndented, isQuoted } from '../patterns.ts';
import { type Telling, textField } from '../messages.ts';

/** What may take in a line that was meant to stand after it. */
type Taking = Blockquote | ListItem | FootnoteDefinition;

/** Tells of lines that go on with a paragraph of a quotation, an item or a note without the sign that they belong to it (CommonMark, section 5.1, laziness). */
export function tellLazyLines(tree: Root, telling: Telling): void {
  const lines = String(telling.file).split('\n');
  visit(tree, (node) => {
    if (node.type === 'blockquote') tellIn(node, lines, isQuoted, slips.lazyQuote, telling);
    if (node.type === 'listItem' || node.type === 'footnoteDefinition')
      tellIn(node, lines, isIndented, slips.lazyItem, telling);
  });
}

/** Tells of the first such line of each paragraph. */
function tellIn(
  { children }: Taking,
  lines: string[],
  belongs: (line: string) => boolean,
  remark: Remark,
  { tell }: Telling,
): void {
  for (const { type, position } of children) {
    if (type !== 'paragraph' || !position) continue;
    const { start, end } = position;
    const further = lines.slice(start.line, end.line);
    const index = further.findIndex((line) => !belongs(line));
    if (index < 0) continue;
    const place = { line: start.line + index + 1, column: 1 };
    tell({ position: { start: place, end: place } }, textField, remark);
  }
}
