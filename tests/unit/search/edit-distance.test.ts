import { expect, test } from 'vitest';
import { isWithinOneEdit } from '../../../src/search/edit-distance.ts';

test.each([
  ['sanksi', 'sangsi'],
  ['sanksi', 'sanski'],
  ['putin', 'putn'],
  ['putin', 'puttin'],
  ['putin', 'utin'],
  ['putin', 'putins'],
  ['kancil', 'kancil'],
])('%s is found by %s', (word, written) => {
  expect(isWithinOneEdit(word, written)).toBe(true);
  expect(isWithinOneEdit(written, word)).toBe(true);
});

test.each([
  ['sanksi', 'sangi'],
  ['putin', 'puti na'],
  ['rusa', 'rusuh'],
  ['abcd', 'badc'],
  ['kim', 'kin'],
  ['pasar', 'kasur'],
])('%s is not found by %s', (word, written) => {
  expect(isWithinOneEdit(word, written)).toBe(false);
  expect(isWithinOneEdit(written, word)).toBe(false);
});
