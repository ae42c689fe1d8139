import { describe, expect, test } from 'vitest';
import { blockEnd, createTextFragment, unspoken } from '../../../src/client/text-fragment.ts';

const text =
  'Kancil melompat, lalu tidur. Pak Tani datang - dan kancil melompat, lalu lari jauh sekali ke balik bukit yang sangat tinggi itu.';
const blocks = (...pieces: string[]) => pieces.join(blockEnd);

/** The passage of `page` that `words` are, from the last place where they stand. */
const lastOf = (page: string, words: string) => {
  const start = page.lastIndexOf(words);
  return createTextFragment(page, start, start + words.length);
};
const directive = (page: string, words: string) => lastOf(page, words)?.directive;

describe('a passage as a link', () => {
  test('stands whole where it is short', () =>
    expect(directive(text, 'Pak Tani datang')).toBe(':~:text=Pak%20Tani%20datang'));

  test('is escaped where a directive would read a meaning into it', () =>
    expect(directive('a - b, c & d', '- b, c &')).toBe(':~:text=%2D%20b%2C%20c%20%26'));

  test('is its first and last words where it is long', () =>
    expect(directive(text, 'lalu lari jauh sekali ke balik bukit yang sangat tinggi itu.')).toBe(
      ':~:text=lalu%20lari%20jauh%20sekali,yang%20sangat%20tinggi%20itu.',
    ));

  test('grows to whole words, which are all that a browser looks for', () => {
    const page = 'Kancil melompat-lompat, lalu tidur.';
    expect(createTextFragment(page, 17, 20)).toEqual({
      quoted: 'melompat-lompat',
      directive: ':~:text=melompat%2Dlompat%2C',
    });
  });

  test('is told from its like by the words after it', () =>
    expect(directive('satu dua tiga. Lain satu dua lima enam', 'satu dua')).toBe(
      ':~:text=satu%20dua,-lima%20enam',
    ));

  test('is told from its like by the words before it, where none after it do', () =>
    expect(directive('Naga tidur. Kancil tidur.', 'tidur.')).toBe(
      ':~:text=Naga%20tidur.%20Kancil-,tidur.',
    ));

  test('is told from a word that begins alike', () =>
    expect(directive('Kebunnya luas. Kebun itu luas.', 'Kebun')).toBe(
      ':~:text=Kebun,-itu%20luas.',
    ));

  test('is told from its like without regard to case and accents', () =>
    expect(directive('TEMPE. témpe itu', 'témpe')).toBe(':~:text=t%C3%A9mpe,-itu'));

  test('over two blocks is the first words of the one and the last of the other', () =>
    expect(directive(blocks('Kancil tidur.', 'Tani datang.'), blocks('tidur.', 'Tani'))).toBe(
      ':~:text=tidur.,Tani',
    ));

  test('at the head of a block may be told by the end of the block before', () =>
    expect(directive(blocks('Satu.', 'Tani.', 'Dua.', 'Tani.'), 'Tani.')).toBe(
      ':~:text=Dua.-,Tani.',
    ));

  test('that is part of a heading, which the contents name too, leads to the whole heading', () =>
    expect(
      directive(blocks('Isi', 'Kebun yang luas', 'Teras.', 'Kebun yang luas', 'Satu.'), 'yang'),
    ).toBe(':~:text=Kebun%20yang%20luas,-Satu.'));

  test('whose last words stand earlier too takes more of them', () =>
    expect(
      directive(
        blocks('Awal cerita di sini.', 'di kebun itu juga.', 'Lalu tidur di kebun itu juga.'),
        blocks('Awal cerita di sini.', 'di kebun itu juga.', 'Lalu tidur di kebun itu juga.'),
      ),
    ).toBe(':~:text=Awal%20cerita%20di%20sini.,Lalu%20tidur%20di%20kebun%20itu%20juga.'));

  test('that nothing tells from its like has no directive, rather than one that leads elsewhere', () => {
    const page = blocks(...Array.from({ length: 60 }, () => 'Sama.'));
    const passage = createTextFragment(page, 30 * 6, 30 * 6 + 5);
    expect(passage).toEqual({ quoted: 'Sama.', directive: '' });
  });

  test('is told from its like whatever its quotation marks look like', () =>
    expect(directive('Kata “naga” itu. Kata "naga" ini.', 'Kata "naga"')).toBe(
      ':~:text=Kata%20%22naga%22,-ini.',
    ));

  test('is quoted without the numbers of footnotes, and found with them', () =>
    expect(createTextFragment('Naik 51 persen.', 0, 15, `Naik 5${unspoken} persen.`)).toEqual({
      quoted: 'Naik 5 persen.',
      directive: ':~:text=Naik%2051%20persen.',
    }));

  test('of white space alone is none', () =>
    expect(createTextFragment('a   b', 1, 4)).toBeUndefined());

  test('is quoted on one line, and not without end', () => {
    expect(lastOf(blocks('Kancil\n tidur.', 'Tani datang.'), `tidur.${blockEnd}Tani`)?.quoted).toBe(
      'tidur. Tani',
    );
    const long = 'kancil '.repeat(100);
    expect(createTextFragment(long, 0, long.length)?.quoted).toMatch(/^(?:kancil ){30,40}kancil…$/);
  });
});
