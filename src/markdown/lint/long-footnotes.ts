import { editor } from '../../i18n/editor.ts';
import { areTooLong } from '../limits.ts';
import { getSections } from '../sections.ts';
import type { HtmlRule } from './rule.ts';

/** Reports footnotes that are too long to be rendered with each part. */
export const longFootnotes: HtmlRule = {
  id: 'long-footnotes',
  checks: {
    root(tree, { report }) {
      const { parts, notes } = getSections(tree);
      if (areTooLong(notes, parts.length)) report(notes[0], editor.text.notesTooLong(parts.length));
    },
  },
};
