const longest = 120;
// Control characters (ISO 6429), Unicode line ends, lone surrogates, and format characters, which
// can reverse or hide the text around them.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Formats a text from a file for an editor: on one line, and at most `limit` characters. Escapes
 * line breaks and other invisible characters, because a new line would look like another message in
 * a terminal or a log.
 */
export const shortenToLine = (text: string, limit = longest): string => {
  const characters = Array.from(text.slice(0, 4 * limit).toWellFormed());
  const isLong = characters.length > limit || text.length > 4 * limit;
  const shown = isLong ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('');
  return shown.replace(unseen, escape);
};

/**
 * Formats a value like `shortenToLine`, but with quotation marks around a text, so that its
 * beginning and end are visible. For a list or a group of fields, returns only its kind.
 */
export function quoteValue(value: unknown): string {
  if (typeof value === 'string') return `"${shortenToLine(value)}"`;
  if (Array.isArray(value)) return 'daftar';
  if (typeof value === 'object' && value !== null) return 'kelompok kolom';
  return shortenToLine(String(value));
}

const escape = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
