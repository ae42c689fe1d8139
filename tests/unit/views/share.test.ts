import { expect, test } from 'vitest';
import { getShareText, createShareLinks } from '../../../src/views/share.ts';
import { article } from '../../fixtures/gazette/articles.ts';

test('a shared text contains the title and the date of the article', () => {
  expect(getShareText(article())).toEqual({
    url: 'https://warta.example/artikel/kancil-melompat/',
    title: 'Kancil Melompat',
    text: 'Kancil Melompat (terbit 1 Januari 2030)',
  });
  expect(getShareText(article({ happened: '2024-02-29' })).text).toBe(
    'Kancil Melompat (peristiwa 29 Februari 2024)',
  );
});

test('a part is shared with its own address and heading', () => {
  const whole = article();
  expect(getShareText(whole, whole.story.parts[0])).toMatchObject({
    url: 'https://warta.example/artikel/kancil-melompat/satu-dua/',
    title: 'Satu & dua · Kancil Melompat',
  });
});

test('each service receives the complete address and text', () => {
  const shared = getShareText(article({ title: 'A & B? "C" #1 100%' }));
  const links = createShareLinks(shared);
  expect(links.map(({ name }) => name)).toEqual([
    'WhatsApp',
    'Telegram',
    'Facebook',
    'X',
    'LINE',
    'Email',
  ]);
  for (const { name, href } of links) {
    const values = Array.from(new URL(href).searchParams.values()).join(' ');
    expect(values).toContain(shared.url);
    if (name !== 'Facebook') expect(values).toContain('A & B? "C" #1 100%');
  }
});
