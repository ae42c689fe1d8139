const longest = 120;
// Control characters of ISO 6429, line ends of Unicode, and what turns or hides text around it.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text from a file as an editor is shown it: on one line whatever it holds, as a terminal or a
 * log takes a line of its own for a message of ours, and at most 120 characters.
 */
export const shortenToLine = (text: string, limit = longest): string => {
  const characters = Array.from(text.slice(0, 4 * limit).toWellFormed());
  const isLong = characters.length > limit || text.length > 4 * limit;
  const shown = isLong ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('');
  return shown.replace(unseen, escape);
};

/** The same between quotation marks, so that it is seen where it begins and ends; lists and groups of fields by what they are. */
export function quoteValue(value: unknown): string {
  if (typeof value === 'string') return `"${shortenToLine(value)}"`;
  if (Array.isArray(value)) return 'daftar';
  if (typeof value === 'object' && value !== null) return 'kelompok kolom';
  return shortenToLine(String(value));
}

const escape = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
