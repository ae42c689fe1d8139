import { expect, test } from 'vitest';
import { tokenize } from '../../../src/search/text-words.ts';
import { stemWord } from '../../../src/i18n/stems.ts';
import { heldBack, tuning } from './pairs.ts';

const stemsIn = (text: string) => new Set(tokenize(text).flatMap(stemWord));
const isFound = ([asked, told]: readonly [string, string]) =>
  !stemsIn(asked).isDisjointFrom(stemsIn(told));

test('words of one root are found by each other: of forty that rules were written by, and of forty that they were not', () => {
  expect(tuning.filter((pair) => !isFound(pair))).toEqual([]);
  expect(heldBack.filter(isFound).length).toBeGreaterThanOrEqual(38);
});

test('words of other roots are not, though they look alike', () => {
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

test('a text is cut into words as they are asked for: without case and accents, of letters and digits of any script', () => {
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
