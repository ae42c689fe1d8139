import { parseBlocks, isBlank } from '../render/blocks.ts';
import { editor } from '../../i18n/editor.ts';
import { getHeadingField } from '../headings.ts';
import { getSections } from '../sections.ts';
import { getTextData } from '../text-file.ts';
import type { HtmlRule } from './rule.ts';

/** Reports a text or a part without visible content. */
export const blankParts: HtmlRule = {
  id: 'blank-parts',
  checks: {
    root(tree, { file, report }) {
      if (getTextData(file).hasRefusedFigure) return;
      const { lead, parts } = getSections(tree);
      if (parts.length === 0 && isBlank(parseBlocks(lead))) report(undefined, editor.text.empty);
      for (const { heading, content } of parts)
        if (isBlank(parseBlocks(content)))
          report(heading, editor.headings.blank, { field: getHeadingField(heading) });
    },
  },
};
