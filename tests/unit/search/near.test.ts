import { expect, test } from 'vitest';
import { isNear } from '../../../src/search/near.ts';

test.each([
  ['sanksi', 'sangsi'],
  ['sanksi', 'sanski'],
  ['putin', 'putn'],
  ['putin', 'puttin'],
  ['putin', 'utin'],
  ['putin', 'putins'],
  ['kancil', 'kancil'],
])('%s is found by %s', (word, written) => {
  expect(isNear(word, written)).toBe(true);
  expect(isNear(written, word)).toBe(true);
});

test.each([
  ['sanksi', 'sangi'],
  ['putin', 'puti na'],
  ['rusa', 'rusuh'],
  ['abcd', 'badc'],
  ['kim', 'kin'],
  ['pasar', 'kasur'],
])('%s is not found by %s', (word, written) => {
  expect(isNear(word, written)).toBe(false);
  expect(isNear(written, word)).toBe(false);
});
