import type { Lettering } from './labels.ts';

/** How each kind of label is set, at 13 pixels; the breadth of a letter is that of broad typefaces. */
export const letterings = {
  place: { letter: 9 },
  area: { letter: 10.4 },
  plain: { letter: 8.2 },
} as const satisfies Record<string, Lettering>;
