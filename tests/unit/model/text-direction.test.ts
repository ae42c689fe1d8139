import { expect, test } from 'vitest';
import { getTextDirection, hasRightToLeft } from '../../../src/model/text-direction.ts';

test.each([
  ['Arabic', 'سوق'],
  ['Hebrew', 'שוק'],
  ['Syriac', 'ܫܘܩܐ'],
  ['Thaana', 'ބާޒާރު'],
])('a text in %s is written from right to left', (_, text) => {
  expect(hasRightToLeft(`Pasar ${text}`)).toBe(true);
  expect(getTextDirection(`12. “${text}” pasar`)).toBe('rtl');
  expect(getTextDirection(`Pasar ${text}`)).toBeUndefined();
});

test.each(['', '12 %', 'Pasar pagi', 'Рынок', '市場', '١٢ ٪', '؟', '\u200f\u061c'])(
  '%j has no letter of a script that is written from right to left',
  (text) => {
    expect(hasRightToLeft(text)).toBe(false);
    expect(getTextDirection(text)).toBeUndefined();
  },
);
