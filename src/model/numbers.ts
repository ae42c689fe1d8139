import { site } from '../config/site.ts';

/** A number that an editor wrote in a table. */
export interface WrittenNumber {
  value: number;
  /** Its unit, written before or after it, such as `%` or `Rp`; empty if there is none. */
  unit: string;
  /** Number of digits after the decimal sign. */
  decimals: number;
  /** Whether thousands are separated; undefined for a whole part of at most three digits. */
  isGrouped: boolean | undefined;
}

const signs = new Intl.NumberFormat(site.language).formatToParts(1_234_567.8);
const signOf = (type: 'group' | 'decimal'): string =>
  signs.find((part) => part.type === type)?.value ?? '';
const [group, decimal] = [signOf('group'), signOf('decimal')];

const written = new RegExp(
  `^([-−–]?)\\s*([^\\d\\s.,+−–-]{0,4})\\s*([-−–]?)(\\d{1,3}(?:[${group}]\\d{3})+|\\d+)(?:[${decimal}](\\d+))?\\s*([^\\d.,]{0,16})$`,
  'u',
);

/**
 * Parses a number with its unit, in the notation of the publication's language. Returns undefined
 * if the text is not a number.
 */
export function parseNumber(text: string): WrittenNumber | undefined {
  const [all, sign, before = '', second, whole = '', rest = '', after = ''] =
    written.exec(text.trim()) ?? [];
  if (all === undefined) return undefined;
  const digits = whole.replaceAll(group, '');
  const size = Number(rest === '' ? digits : `${digits}.${rest}`);
  return {
    value: sign || second ? -size : size,
    unit: [before, after]
      .map((unit) => unit.trim())
      .filter(Boolean)
      .join(' '),
    decimals: rest.length,
    isGrouped: digits.length > 3 ? whole.includes(group) : undefined,
  };
}

/** Checks whether a cell has no number: it is empty or a dash. */
export const isNoNumber = (text: string): boolean => /^[-–—]?$/.test(text.trim());

/**
 * Formats a number in the notation of the publication's language.
 *
 * @param decimals number of digits after the decimal sign
 */
export const formatNumber = (value: number, decimals = 0): string =>
  value.toLocaleString(site.language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
