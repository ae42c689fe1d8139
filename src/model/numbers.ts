import { site } from '../config/site.ts';

/** A number as an editor wrote it in a table. */
export interface WrittenNumber {
  value: number;
  /** What it counts, as written beside it: `%`, `Rp`; empty where nothing is. */
  unit: string;
  /** How many digits stand after the decimal sign. */
  decimals: number;
  /** Whether thousands are set apart; undefined where there are none. */
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

/** A number as the publication's language writes it, with what it counts before or after it; undefined for what is none. */
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

/** Whether a cell says that there is no number. */
export const isNoNumber = (text: string): boolean => /^[-–—]?$/.test(text.trim());

/** A number as the publication's language writes it, with so many digits after the decimal sign. */
export const formatNumber = (value: number, decimals = 0): string =>
  value.toLocaleString(site.language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
