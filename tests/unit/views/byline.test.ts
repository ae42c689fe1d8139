import { expect, test } from 'vitest';
import { listCredits } from '../../../src/views/byline.ts';
import { article, pakTani, sangNaga, siKancil } from '../../fixtures/gazette/articles.ts';

const text = (credits: Parameters<typeof article>[0]) =>
  listCredits(article(credits))
    .map((piece) => piece.text)
    .join('');

test('a report is by its reporters', () => {
  const credits = [siKancil, pakTani, sangNaga].map((person) => ({
    role: 'report' as const,
    person,
  }));
  expect(text({ credits })).toBe('Oleh Si Kancil, Pak Tani, dan Sang Naga');
});

test('a rewrite names the report it is retold from as its source, and its editor', () => {
  const credits = [
    { role: 'rewrite' as const, person: sangNaga },
    { role: 'report' as const, person: siKancil },
    { role: 'editor' as const, person: pakTani },
  ];
  expect(text({ credits })).toBe('Disarikan dari laporan Si Kancil (disunting Pak Tani)');
});

test('each name leads to its page', () => {
  expect(listCredits(article())).toContainEqual({ text: 'Si Kancil', path: '/penulis/si-kancil/' });
});
