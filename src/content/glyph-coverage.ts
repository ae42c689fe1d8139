import { isDrawable, findUndrawable } from '../media/figures/typeface.ts';
import type { FileProblem } from '../model/problems.ts';
import { isVisible } from '../model/text.ts';
import { editor } from '../i18n/editor.ts';

/** Checks that a card can show every letter of a line. Ignores invisible text. */
export const checkCardLetters = (field: string, line: unknown, advice: string): FileProblem[] =>
  typeof line !== 'string' || !isVisible(line) || isDrawable(line)
    ? []
    : [{ field, message: editor.letters(findUndrawable(line), line), hint: advice }];
