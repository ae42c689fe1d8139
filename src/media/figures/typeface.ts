import ranges from '@fontsource/noto-serif/unicode.json' with { type: 'json' };
import { scripts } from './script-fonts.ts';

/**
 * Subsets of the drawings' typeface. Each has files of its own, with the letters of some scripts.
 */
export const subsets = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'math',
] as const;

// From `math`, use only superscript and subscript digits: the files lack other listed characters.
const digits = 'U+2070,U+2074-2079,U+2080-2089';
const listed = subsets
  .flatMap((subset) => (subset === 'math' ? digits : ranges[subset]).split(','))
  .map((range) => range.replace(/[\dA-F]+/g, '\\u{$&}').replace('U+', ''))
  .join('');
// Characters that are listed but not in the files, and characters that are never drawn.
const lacking =
  '\\p{C}\\u2010-\\u2012\\u2015-\\u2017\\u201b\\u201f\\u2021-\\u2025\\u2027\\u2030\\u2031\\u2034-\\u2038\\u203b-\\u2043\\u2045-\\u205f\\u2191\\u2193\\u2215\\u03e2-\\u03ef\\u1c89\\u1c8a\\ua7cb-\\ua7dc\\ua7f1\\ufffd';
const ofScripts = scripts.map(({ letters }) => letters).join('');
const outside = new RegExp(`[^${listed}${ofScripts}]|[${lacking}]`, 'gu');

/**
 * Finds the characters of a text that a card cannot show, each once. Ignores emoji and invisible
 * characters.
 */
export const findUndrawable = (text: string): string[] =>
  Array.from(new Set(compose(text).match(outside))).filter(
    (character) => !/[\p{Extended_Pictographic}\p{Emoji_Component}\p{C}\p{Z}]/u.test(character),
  );

/** Removes the characters that a card cannot show, such as emoji, and collapses white space. */
export const replaceUndrawable = (text: string): string =>
  compose(text).replace(/\s+/g, ' ').replace(outside, '').replace(/ +/g, ' ').trim();

/** Checks that a card can show all of a text except emoji, and that the rest is not empty. */
export const isDrawable = (text: string): boolean =>
  findUndrawable(text).length === 0 && replaceUndrawable(text) !== '';

/** Composes letters with their accents, and replaces hyphens and dashes that the typeface lacks. */
const compose = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u2012', '–')
    .replaceAll('\u2015', '—');
