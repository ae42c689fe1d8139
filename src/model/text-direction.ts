/** The first letter of a text. */
const letter = /\p{L}/u;

/** A letter of a script that is written from right to left. */
const rightToLeft =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Checks whether a text has a letter of a script that is written from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/**
 * Returns `rtl` if the first letter of a text belongs to a script that is written from right to
 * left (UAX #9, rule P2). Returns undefined otherwise.
 */
export function getTextDirection(text: string): 'rtl' | undefined {
  const [first = ''] = letter.exec(text) ?? [];
  return hasRightToLeft(first) ? 'rtl' : undefined;
}
