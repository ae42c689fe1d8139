import { expect, test } from 'vitest';
import { createExcerpt } from '../../../src/search/excerpt.ts';

const words =
  (...asked: string[]) =>
  (word: string) =>
    asked.includes(word);
const shown = (text: string, ...asked: string[]) =>
  createExcerpt(text, words(...asked))
    .map((piece) => (piece.isAsked ? `[${piece.text}]` : piece.text))
    .join('');

const filler = 'Hujan turun di kebun sepanjang hari tanpa henti. ';

test('a short text is shown whole, with the words of the query marked', () => {
  expect(shown('Si Kancil melompat.', 'kancil')).toBe('Si [Kancil] melompat.');
  expect(shown('Café itu tutup.', 'cafe')).toBe('[Café] itu tutup.');
  expect(shown('Si Kancil melompat.')).toBe('Si Kancil melompat.');
});

test('an excerpt of a long text shows the sentence with the most words of the query, from its beginning', () => {
  const text = `${filler}Kancil tidur. ${filler.repeat(6)}Pagi itu kancil menemui buaya di sungai. ${filler.repeat(6)}`;
  const excerpt = shown(text, 'kancil', 'buaya');
  expect(excerpt).toMatch(
    /^… Pagi itu \[kancil\] menemui \[buaya\] di sungai\. .*… ?$|^… Pagi itu/,
  );
  expect(excerpt.replace(/[[\]]/g, '').length).toBeLessThan(180);
});

test('an excerpt does not cut words', () => {
  const text = filler.repeat(20).trim();
  for (const [index] of text.matchAll(/kebun/g)) {
    const own = `${text.slice(0, text.indexOf(index, 300))}buaya ${text.slice(300)}`;
    const excerpt = shown(own, 'buaya')
      .replace(/[[\]…]/g, '')
      .trim();
    expect(own).toContain(excerpt);
    for (const edge of [excerpt.split(' ')[0], excerpt.split(' ').at(-1)])
      expect(own.split(' ')).toContain(edge);
  }
});
