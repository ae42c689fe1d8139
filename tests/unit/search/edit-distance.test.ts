import { expect, test } from 'vitest';
import { isWithinOneEdit, listEdits } from '../../../src/search/edit-distance.ts';

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

test('the words that differ by one letter are the edits of a word', () => {
  const edits = new Set(listEdits('kancil'));
  for (const word of ['kancl', 'kanccil', 'kamcil', 'kanicl', 'akncil', 'kancila', 'ancil'])
    expect(edits).toContain(word);
  for (const edit of edits) expect(isWithinOneEdit('kancil', edit), edit).toBe(true);
});
