import { site } from '../config/site.ts';

const words = new Intl.Segmenter(site.language, { granularity: 'word' });

/**
 * Removes differences in typography, to compare two texts. Removes spaces, format characters and
 * quotation marks, and unifies dashes, ellipses and letters (NFC, UAX #15).
 */
export const removeTypography = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('…', '...')
    .replace(/[\s\p{Cf}"'“”‘’„‚«»‹›`´]/gu, '')
    .replace(/[\p{Dash_Punctuation}−]/gu, '-');

/** Counts the characters (Unicode code points) of a text, as an editor would. */
export const countCharacters = (text: string): number => Array.from(text).length;

/**
 * Removes control characters that XML 1.0 does not allow (section 2.2), and replaces lone
 * surrogates.
 */
export const removeControls = (text: string): string =>
  text.toWellFormed().replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, '');

/**
 * Finds the first invisible character of a line that changes how the rest is shown: a control
 * character, a line or paragraph separator, or a change of direction (UAX #9).
 */
export const findControl = (line: string): string | undefined =>
  /[\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|(?![\t\r\n])\p{Cc}/u.exec(line)?.[0];

/** Checks whether a text is an absolute `http` or `https` address with a host. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/.]+(?:\.[^\s/.,]+)+(?:[/?#:]|$)/i.test(text) &&
  !/[\s\p{C}]/u.test(text) &&
  text.isWellFormed() &&
  URL.canParse(text);

/**
 * Checks whether plain text contains Markdown or HTML character references, which readers would
 * see.
 */
export const hasMarkdown = (line: string): boolean =>
  /\*\*\S|\]\(|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i.test(line);

/** Escapes a text for the content of an element in HTML or XML 1.0. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Maximum length of a path segment, in bytes. File systems allow 255, and a path has several
 * segments.
 */
export const longestSlug = 120;

/** Checks whether a text has a visible character. */
export const isVisible = (text: string): boolean => text.replace(/[\p{Cf}\s]/gu, '') !== '';

/**
 * Converts a heading or a name to a path segment of lowercase letters, digits and hyphens. The
 * result may be empty.
 */
export function createSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Checks whether Windows reserves a slug as a device name. Windows cannot store a file with such a
 * name, even with an extension (Naming Files, Paths, and Namespaces).
 */
export const isReserved = (slug: string): boolean =>
  /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/.test(slug);

/** Converts digits to superscript (`sup`) or subscript characters, for plain text. */
export const escapeForScript = (digits: string, tag: string): string =>
  digits.replace(/\d/g, (digit) =>
    (tag === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉').charAt(Number(digit)),
  );

/** Counts the words of a text by Unicode word boundaries (UAX #29). */
export function countWords(text: string): number {
  let count = 0;
  for (const segment of words.segment(text)) if (segment.isWordLike) count++;
  return count;
}

/** Estimates how long a text takes to read, in whole minutes, at least one. */
export const estimateReadingMinutes = (words: number): number =>
  Math.max(1, Math.ceil(words / site.limits.wordsPerMinute));

/**
 * Shortens a text to at most `limit` characters. It ends after a sentence, or otherwise after a
 * word.
 */
export function cutExcerpt(text: string, limit: number = site.limits.description): string {
  if (countCharacters(text) <= limit) return text;
  const start = Array.from(text).slice(0, limit).join('');
  const sentence = /^.*[.?!](?=\s)/u.exec(start)?.[0];
  if (sentence && sentence.length > limit / 2) return sentence;
  const words = start.replace(/\s+\S*$/u, '').replace(/\p{Punctuation}+$/u, '');
  return `${Array.from(words)
    .slice(0, limit - 1)
    .join('')}…`;
}
