import { describe, expect, test } from 'vitest';
import {
  countWords,
  cutExcerpt,
  isReserved,
  estimateReadingMinutes,
  createSlug,
} from '../../../src/model/text.ts';

test.each([
  ['Kebijakan luar negeri yang mandiri', 'kebijakan-luar-negeri-yang-mandiri'],
  ['  “Pencekikan” & sanksi! ', 'pencekikan-sanksi'],
  ['Café São Paulo', 'cafe-sao-paulo'],
  ['안보', '안보'],
  ['!!!', ''],
])('the heading %j has the slug %j', (heading, slug) => {
  expect(createSlug(heading)).toBe(slug);
});

describe('an excerpt', () => {
  test('ends after a sentence if one fits', () => {
    expect(cutExcerpt('Kalimat pertama yang panjang. Kalimat kedua yang tidak muat.', 40)).toBe(
      'Kalimat pertama yang panjang.',
    );
  });
  test('ends after a word, with an ellipsis, if no sentence fits', () => {
    const text = cutExcerpt('satu dua tiga empat lima enam tujuh delapan', 20);
    expect(text).toBe('satu dua tiga empat…');
  });
  test('is the whole text if it just fits', () => {
    expect(cutExcerpt('Dua kata.', 9)).toBe('Dua kata.');
    expect(cutExcerpt('Dua kata.', 8)).toBe('Dua…');
  });
  test('does not end after a very short sentence', () => {
    expect(cutExcerpt('Ya. Kalimat kedua ini jauh lebih panjang daripada itu.', 30)).toBe(
      'Ya. Kalimat kedua ini jauh…',
    );
  });
  test('counts whole characters, and drops punctuation before the ellipsis', () => {
    expect(cutExcerpt('😀😀 😀😀, 😀😀 😀😀', 7)).toBe('😀😀 😀😀…');
  });
  test('cuts a word that is too long', () => {
    expect(Array.from(cutExcerpt('a'.repeat(300), 20))).toHaveLength(20);
  });
});

test('words are counted as a reader counts them', () => {
  expect(countWords('Kim Jong-un naik 54 persen — lagi.')).toBe(7);
});

test('the reading time is rounded up to whole minutes', () => {
  expect([
    estimateReadingMinutes(1),
    estimateReadingMinutes(180),
    estimateReadingMinutes(181),
  ]).toEqual([1, 1, 2]);
});

test.each([
  ['con', true],
  ['nul', true],
  ['com1', true],
  ['lpt9', true],
  ['konferensi', false],
  ['com', false],
  ['con-1', false],
])('Windows reserves the name %s: %s', (slug, kept) => {
  expect(isReserved(slug)).toBe(kept);
});
