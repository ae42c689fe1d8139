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
])('the heading %j has the address %j', (heading, slug) => {
  expect(createSlug(heading)).toBe(slug);
});

describe('an excerpt', () => {
  test('ends at a sentence where one ends in time', () => {
    expect(cutExcerpt('Kalimat pertama yang panjang. Kalimat kedua yang tidak muat.', 40)).toBe(
      'Kalimat pertama yang panjang.',
    );
  });
  test('else at a word, with an ellipsis, within its length', () => {
    const text = cutExcerpt('satu dua tiga empat lima enam tujuh delapan', 20);
    expect(text).toBe('satu dua tiga empat…');
  });
  test('of a text that just fits is the text', () => {
    expect(cutExcerpt('Dua kata.', 9)).toBe('Dua kata.');
    expect(cutExcerpt('Dua kata.', 8)).toBe('Dua…');
  });
  test('does not end at a sentence that is too short to say much', () => {
    expect(cutExcerpt('Ya. Kalimat kedua ini jauh lebih panjang daripada itu.', 30)).toBe(
      'Ya. Kalimat kedua ini jauh…',
    );
  });
  test('counts whole characters, and leaves out the signs before the ellipsis', () => {
    expect(cutExcerpt('😀😀 😀😀, 😀😀 😀😀', 7)).toBe('😀😀 😀😀…');
  });
  test('of a word without end is cut', () => {
    expect(Array.from(cutExcerpt('a'.repeat(300), 20))).toHaveLength(20);
  });
});

test('words are counted as a reader would', () => {
  expect(countWords('Kim Jong-un naik 54 persen — lagi.')).toBe(7);
});

test('a short text takes a minute, a longer one as many as are begun', () => {
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
])('Windows keeps the name %s for itself: %s', (slug, kept) => {
  expect(isReserved(slug)).toBe(kept);
});
