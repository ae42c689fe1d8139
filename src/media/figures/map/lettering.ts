import type { Lettering } from './labels.ts';

/** Text metrics of each kind of label at 13 pixels. The widths are those of wide typefaces. */
export const letterings = {
  place: { letter: 9 },
  area: { letter: 10.4 },
  plain: { letter: 8.2 },
} as const satisfies Record<string, Lettering>;
