import ranges from '@fontsource/noto-serif/unicode.json' with { type: 'json' };
import { scripts } from './script-fonts.ts';

/** The files of the cards' typeface: each holds the letters of some scripts. */
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

// Of mathematics, which the files' lists claim more of than they hold, the raised and lowered digits.
const digits = 'U+2070,U+2074-2079,U+2080-2089';
const listed = subsets
  .flatMap((subset) => (subset === 'math' ? digits : ranges[subset]).split(','))
  .map((range) => range.replace(/[\dA-F]+/g, '\\u{$&}').replace('U+', ''))
  .join('');
// What the files' own lists name and the files lack, and what is never drawn.
const lacking =
  '\\p{C}\\u2010-\\u2012\\u2015-\\u2017\\u201b\\u201f\\u2021-\\u2025\\u2027\\u2030\\u2031\\u2034-\\u2038\\u203b-\\u2043\\u2045-\\u205f\\u2191\\u2193\\u2215\\u03e2-\\u03ef\\u1c89\\u1c8a\\ua7cb-\\ua7dc\\ua7f1\\ufffd';
const ofScripts = scripts.map(({ letters }) => letters).join('');
const outside = new RegExp(`[^${listed}${ofScripts}]|[${lacking}]`, 'gu');

/** What a text has and a card cannot show, each character once; emoji and what nobody sees do not count. */
export const findUndrawable = (text: string): string[] =>
  Array.from(new Set(compose(text).match(outside))).filter(
    (character) => !/[\p{Extended_Pictographic}\p{Emoji_Component}\p{C}\p{Z}]/u.test(character),
  );

/** The text as a card shows it: without emoji, which the typeface lacks. */
export const replaceUndrawable = (text: string): string =>
  compose(text).replace(/\s+/g, ' ').replace(outside, '').replace(/ +/g, ' ').trim();

/** Whether a card can show a text: what has a meaning in it, and something of it. */
export const isDrawable = (text: string): boolean =>
  findUndrawable(text).length === 0 && replaceUndrawable(text) !== '';

/** Letters with their accents as one character each, and hyphens and dashes as the typeface has them. */
const compose = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u2012', '–')
    .replaceAll('\u2015', '—');
