import { expect, test } from 'vitest';
import { tokenize } from '../../../src/search/text-words.ts';
import { stemWord } from '../../../src/i18n/stems.ts';
import { heldBack, tuning } from './pairs.ts';

const stemsIn = (text: string) => new Set(tokenize(text).flatMap(stemWord));
const isFound = ([asked, told]: readonly [string, string]) =>
  !stemsIn(asked).isDisjointFrom(stemsIn(told));

test('a word finds other forms of its root: in all forty pairs that the rules were written for, and in at least 38 of forty others', () => {
  expect(tuning.filter((pair) => !isFound(pair))).toEqual([]);
  expect(heldBack.filter(isFound).length).toBeGreaterThanOrEqual(38);
});

test('a word does not find words of other roots, even if they look alike', () => {
  for (const pair of [
    ['pasar', 'kasar'],
    ['tanah', 'panah'],
    ['tari', 'hari'],
    ['makan', 'akan'],
    ['badan', 'bad'],
    ['negeri', 'neger'],
    ['perang', 'perahu'],
    ['menteri', 'menang'],
    ['kemeja', 'keju'],
    ['pulau', 'pulang'],
    ['bahan', 'bahasa'],
    ['bulan', 'bula'],
    ['kering', 'ring'],
    ['kota', 'kotak'],
    ['dia', 'adia'],
    ['sekam', 'kamar'],
    ['seni', 'senin'],
    ['kapan', 'kapal'],
  ] as const)
    expect(isFound(pair), pair.join(' ')).toBe(false);
});

test('texts and queries are split into words of letters and digits of any script, without case and accents', () => {
  expect(tokenize('Putin—Kim: “café” 9K720, ke-2; 김정은 anak-anak')).toEqual([
    'putin',
    'kim',
    'cafe',
    '9k720',
    'ke',
    '2',
    '김정은',
    'anak',
    'anak',
  ]);
});
