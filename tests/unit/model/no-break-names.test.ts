import { expect, test } from 'vitest';
import {
  splitHeadline,
  splitPhrase,
  listBreakableNames,
} from '../../../src/model/no-break-names.ts';

test('a name is kept whole that a hyphen would tear, where it is short enough for a small phone', () => {
  expect(
    listBreakableNames(['Kancil Ki-jang', 'Naga', 'Negeri Angin-Angin Selatan Raya', 'Naga -']),
  ).toEqual(['Kancil Ki-jang']);
});

test('names in a text stand apart from the rest, the longest first, and the text is the same', () => {
  const names = ['Ki-jang', 'Kancil Ki-jang'];
  const said = 'Kancil Ki-jang, bukan Ki-jangan, temui Ki-jang';
  const phrase = splitPhrase(said, names);
  expect(phrase).toEqual(['', 'Kancil Ki-jang', ', bukan Ki-jangan, temui ', 'Ki-jang', '']);
  expect(phrase.join('')).toBe(said);
  expect(splitPhrase('Naga tidur', names)).toEqual(['Naga tidur']);
});

test('a headline keeps its short words with a hyphen whole too', () => {
  const phrase = splitHeadline(
    'Anak-anak temui Kancil Ki-jang di ladang-yang-panjang-sekali-namanya',
    ['Kancil Ki-jang'],
  );
  expect(phrase.filter((_, index) => index % 2 === 1)).toEqual(['Anak-anak', 'Kancil Ki-jang']);
  expect(phrase.join('')).toContain('ladang-yang-panjang-sekali-namanya');
});
