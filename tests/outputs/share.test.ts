import { describe, expect, test } from 'vitest';
import { cleaned } from '../../src/browser/clean-address.ts';
import { directive } from '../../src/browser/passage.ts';
import { sharedOf, shareLinks } from '../../src/outputs/share.ts';
import { article } from '../examples/articles.ts';

test('what is shared says what it leads to and of when it is', () => {
  expect(sharedOf(article())).toEqual({
    url: 'https://warta.example/artikel/kancil-melompat/',
    title: 'Kancil Melompat',
    text: 'Kancil Melompat (terbit 1 Januari 2030)',
  });
  expect(sharedOf(article({ happened: '2024-02-29' })).text).toBe(
    'Kancil Melompat (peristiwa 29 Februari 2024)',
  );
});

test('a part is shared under its own address and heading', () => {
  const whole = article();
  expect(sharedOf(whole, whole.text.parts[0])).toMatchObject({
    url: 'https://warta.example/artikel/kancil-melompat/satu-dua/',
    title: 'Satu & dua · Kancil Melompat',
  });
});

test('each service is handed the address and the text, whole', () => {
  const shared = sharedOf(article({ title: 'A & B? "C" #1 100%' }));
  const links = shareLinks(shared);
  expect(links.map(({ name }) => name)).toEqual([
    'WhatsApp',
    'Telegram',
    'Facebook',
    'X',
    'LINE',
    'Surel',
  ]);
  for (const { name, href } of links) {
    const values = Array.from(new URL(href).searchParams.values()).join(' ');
    expect(values).toContain(shared.url);
    if (name !== 'Facebook') expect(values).toContain('A & B? "C" #1 100%');
  }
});

test.each([
  ['https://warta.example/a/?utm_source=x&utm_medium=y&fbclid=z', 'https://warta.example/a/'],
  ['https://warta.example/a/?q=1&igsh=x#b', 'https://warta.example/a/?q=1#b'],
  ['https://warta.example/a/?q=1', undefined],
  ['https://warta.example/a/', undefined],
])('the address %s is cleaned to %s', (address, clean) => {
  expect(cleaned(address)).toBe(clean);
});

describe('a passage as a link', () => {
  const text =
    'Kancil melompat, lalu tidur. Pak Tani datang - dan kancil melompat, lalu lari jauh sekali ke balik bukit yang sangat tinggi itu.';
  const of = (passage: string, from = 0) => {
    const start = text.indexOf(passage, from);
    return directive(text, start, start + passage.length);
  };
  test('a short one stands whole', () =>
    expect(of('Pak Tani datang')).toBe(':~:text=Pak%20Tani%20datang'));
  test('what a directive gives a meaning to is escaped', () =>
    expect(of('datang - dan')).toBe(':~:text=datang%20%2D%20dan'));
  test('a comma too', () =>
    expect(of('melompat, lalu tidur')).toBe(':~:text=melompat%2C%20lalu%20tidur'));
  test('a long one stands as its first and last words', () =>
    expect(of('lalu lari jauh sekali ke balik bukit yang sangat tinggi itu')).toBe(
      ':~:text=lalu%20lari%20jauh%20sekali,yang%20sangat%20tinggi%20itu',
    ));
  test('the second of two is told by what stands before it', () =>
    expect(of('melompat', 30)).toBe(':~:text=%2D%20dan%20kancil-,melompat'));
  test('the first of two, by what stands after it where nothing stands before', () =>
    expect(of('Kancil')).toBe(':~:text=Kancil,-melompat%2C%20lalu%20tidur.'));
  test('one over two blocks stands as the first words of the one and the last of the other', () => {
    const blocks = 'Kancil tidur.\n\nTani datang.';
    expect(directive(blocks, 7, 19)).toBe(':~:text=tidur.,Tani');
  });
  test('white space alone is none', () => expect(directive('a   b', 1, 4)).toBeUndefined());
});
