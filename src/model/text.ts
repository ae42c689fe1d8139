import { site } from '../config/site.ts';

const words = new Intl.Segmenter(site.language, { granularity: 'word' });

/** What two texts have in common that differ in typography alone: without spaces and quotation marks, with one kind of dash and of ellipsis (UAX #15 for the letters). */
export const removeTypography = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('…', '...')
    .replace(/[\s\p{Cf}"'“”‘’„‚«»‹›`´]/gu, '')
    .replace(/[\p{Dash_Punctuation}−]/gu, '-');

/** Length in characters (Unicode code points), as an editor would count it. */
export const countCharacters = (text: string): number => Array.from(text).length;

/** The text without what XML 1.0 cannot hold (section 2.2): control characters and halves of characters. */
export const removeControls = (text: string): string =>
  text.toWellFormed().replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, '');

/** Whether a line holds what readers do not see and what changes how they see the rest: controls, separators, turns of direction (UAX #9). */
export const hasControls = (line: string): boolean =>
  /[\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|(?![\t\r\n])\p{Cc}/u.test(line);

/** Whether a text is a web address, absolute and with a host. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/.]+(?:\.[^\s/.,]+)+(?:[/?#:]|$)/i.test(text) &&
  !/[\s\p{C}]/u.test(text) &&
  text.isWellFormed() &&
  URL.canParse(text);

/** Whether a line that is plain text has signs of Markdown or HTML's characters by name in it, which readers would see. */
export const hasMarkdown = (line: string): boolean =>
  /\*\*\S|\]\(|&(?:amp|nbsp|quot|lt|gt);/.test(line);

/** A text as it stands in an element of HTML or of XML 1.0. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Longest step of an address, in bytes: file systems allow 255, and a path has several steps. */
export const longestSlug = 120;

/** Whether a reader sees anything of a text. */
export const isVisible = (text: string): boolean => text.replace(/[\p{Cf}\s]/gu, '') !== '';

/** A heading or name as one step of an address: lower-case letters, digits and hyphens; may be empty. */
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
 * Whether Windows keeps the name for a device and so cannot hold a file of it, whatever its ending
 * (Naming Files, Paths, and Namespaces).
 */
export const isReserved = (slug: string): boolean =>
  /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/.test(slug);

/** Digits that stand above or below the line, as characters that still do in plain text. */
export const escapeForScript = (digits: string, tag: string): string =>
  digits.replace(/\d/g, (digit) =>
    (tag === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉').charAt(Number(digit)),
  );

/** How many words a text has, by Unicode's word boundaries (UAX #29). */
export function countWords(text: string): number {
  let count = 0;
  for (const segment of words.segment(text)) if (segment.isWordLike) count++;
  return count;
}

/** How long a text takes to read, in whole minutes, one at the least. */
export const estimateReadingMinutes = (words: number): number =>
  Math.max(1, Math.ceil(words / site.limits.wordsPerMinute));

/** The beginning of a text in at most `limit` characters, ended at a sentence or else at a word. */
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
