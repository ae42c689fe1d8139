import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { editor } from '../i18n/editor.ts';
import { isFootnoteLink } from './footnotes.ts';
import { getHeadingField, isHeading } from './headings.ts';
import { report } from './messages.ts';
import { getTextData } from './text-file.ts';

/**
 * Removes and reports references to footnotes in headings. A heading also becomes an address and a
 * line on a card.
 */
const rehypeHeadingNotes: Plugin<[], Root> = () => (tree, file) => {
  const { marker } = getTextData(file);
  for (const heading of tree.children) {
    if (!isHeading(heading)) continue;
    visit(heading, 'element', (element, index, parent) => {
      if (!isFootnoteLink(element, marker) || !parent) return;
      parent.children.splice(index ?? 0, 1);
      report(file, heading, {
        rule: 'footnote-in-heading',
        field: getHeadingField(heading),
        remark: editor.headings.note,
      });
      return [SKIP, index ?? 0];
    });
  }
};

export default rehypeHeadingNotes;
