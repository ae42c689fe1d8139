import { describe, expect, test } from 'vitest';
import { blockEnd, createTextFragment, unspoken } from '../../../src/client/text-fragment.ts';

const text =
  'Kancil melompat, lalu tidur. Pak Tani datang - dan kancil melompat, lalu lari jauh sekali ke balik bukit yang sangat tinggi itu.';
const blocks = (...pieces: string[]) => pieces.join(blockEnd);

/** Creates the passage at the last occurrence of `words` in `page`. */
const lastOf = (page: string, words: string) => {
  const start = page.lastIndexOf(words);
  return createTextFragment(page, start, start + words.length);
};
const directive = (page: string, words: string) => lastOf(page, words)?.directive;

describe('a passage as a link', () => {
  test('contains all its words if it is short', () =>
    expect(directive(text, 'Pak Tani datang')).toBe(':~:text=Pak%20Tani%20datang'));

  test('escapes characters that have a meaning in a directive', () =>
    expect(directive('a - b, c & d', '- b, c &')).toBe(':~:text=%2D%20b%2C%20c%20%26'));

  test('contains its first and last words if it is long', () =>
    expect(directive(text, 'lalu lari jauh sekali ke balik bukit yang sangat tinggi itu.')).toBe(
      ':~:text=lalu%20lari%20jauh%20sekali,yang%20sangat%20tinggi%20itu.',
    ));

  test('extends to whole words, because a browser finds only whole words', () => {
    const page = 'Kancil melompat-lompat, lalu tidur.';
    expect(createTextFragment(page, 17, 20)).toEqual({
      quoted: 'melompat-lompat',
      directive: ':~:text=melompat%2Dlompat%2C',
    });
  });

  test('is distinguished from the same words elsewhere by the words after it', () =>
    expect(directive('satu dua tiga. Lain satu dua lima enam', 'satu dua')).toBe(
      ':~:text=satu%20dua,-lima%20enam',
    ));

  test('is distinguished by the words before it if the words after it do not suffice', () =>
    expect(directive('Naga tidur. Kancil tidur.', 'tidur.')).toBe(
      ':~:text=Naga%20tidur.%20Kancil-,tidur.',
    ));

  test('is distinguished from a longer word that begins the same', () =>
    expect(directive('Kebunnya luas. Kebun itu luas.', 'Kebun')).toBe(
      ':~:text=Kebun,-itu%20luas.',
    ));

  test('is distinguished from words that differ only in case or accents', () =>
    expect(directive('TEMPE. témpe itu', 'témpe')).toBe(':~:text=t%C3%A9mpe,-itu'));

  test('across two blocks contains its first words in one block and its last words in the other', () =>
    expect(directive(blocks('Kancil tidur.', 'Tani datang.'), blocks('tidur.', 'Tani'))).toBe(
      ':~:text=tidur.,Tani',
    ));

  test('at the start of a block may be distinguished by the end of the previous block', () =>
    expect(directive(blocks('Satu.', 'Tani.', 'Dua.', 'Tani.'), 'Tani.')).toBe(
      ':~:text=Dua.-,Tani.',
    ));

  test('leads to the whole heading if it is a part of a heading that the table of contents repeats', () =>
    expect(
      directive(blocks('Isi', 'Kebun yang luas', 'Teras.', 'Kebun yang luas', 'Satu.'), 'yang'),
    ).toBe(':~:text=Kebun%20yang%20luas,-Satu.'));

  test('contains more of its last words if they also occur earlier', () =>
    expect(
      directive(
        blocks('Awal cerita di sini.', 'di kebun itu juga.', 'Lalu tidur di kebun itu juga.'),
        blocks('Awal cerita di sini.', 'di kebun itu juga.', 'Lalu tidur di kebun itu juga.'),
      ),
    ).toBe(':~:text=Awal%20cerita%20di%20sini.,Lalu%20tidur%20di%20kebun%20itu%20juga.'));

  test('has no directive if nothing distinguishes it, so that it does not lead elsewhere', () => {
    const page = blocks(...Array.from({ length: 60 }, () => 'Sama.'));
    const passage = createTextFragment(page, 30 * 6, 30 * 6 + 5);
    expect(passage).toEqual({ quoted: 'Sama.', directive: '' });
  });

  test('is distinguished from words that differ only in the form of quotation marks', () =>
    expect(directive('Kata “naga” itu. Kata "naga" ini.', 'Kata "naga"')).toBe(
      ':~:text=Kata%20%22naga%22,-ini.',
    ));

  test('has no footnote numbers in its quotation, but contains them in its directive', () =>
    expect(createTextFragment('Naik 51 persen.', 0, 15, `Naik 5${unspoken} persen.`)).toEqual({
      quoted: 'Naik 5 persen.',
      directive: ':~:text=Naik%2051%20persen.',
    }));

  test('does not exist for white space alone', () =>
    expect(createTextFragment('a   b', 1, 4)).toBeUndefined());

  test('is quoted on one line, and shortened if it is very long', () => {
    expect(lastOf(blocks('Kancil\n tidur.', 'Tani datang.'), `tidur.${blockEnd}Tani`)?.quoted).toBe(
      'tidur. Tani',
    );
    const long = 'kancil '.repeat(100);
    expect(createTextFragment(long, 0, long.length)?.quoted).toMatch(/^(?:kancil ){30,40}kancil…$/);
  });
});
