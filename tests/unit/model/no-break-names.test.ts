import { expect, test } from 'vitest';
import {
  splitHeadline,
  splitPhrase,
  listBreakableNames,
} from '../../../src/model/no-break-names.ts';

test('a name with a hyphen does not break if it fits on a line of a small phone', () => {
  expect(
    listBreakableNames(['Kancil Ki-jang', 'Naga', 'Negeri Angin-Angin Selatan Raya', 'Naga -']),
  ).toEqual(['Kancil Ki-jang']);
});

test('a text is split at its names, the longest first, and keeps every character', () => {
  const names = ['Ki-jang', 'Kancil Ki-jang'];
  const said = 'Kancil Ki-jang, bukan Ki-jangan, temui Ki-jang';
  const phrase = splitPhrase(said, names);
  expect(phrase).toEqual(['', 'Kancil Ki-jang', ', bukan Ki-jangan, temui ', 'Ki-jang', '']);
  expect(phrase.join('')).toBe(said);
  expect(splitPhrase('Naga tidur', names)).toEqual(['Naga tidur']);
});

test('a headline does not break names or short words at a hyphen', () => {
  const phrase = splitHeadline(
    'Anak-anak temui Kancil Ki-jang di ladang-yang-panjang-sekali-namanya',
    ['Kancil Ki-jang'],
  );
  expect(phrase.filter((_, index) => index % 2 === 1)).toEqual(['Anak-anak', 'Kancil Ki-jang']);
  expect(phrase.join('')).toContain('ladang-yang-panjang-sekali-namanya');
});
