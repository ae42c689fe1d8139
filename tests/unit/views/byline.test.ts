import { expect, test } from 'vitest';
import { listCredits } from '../../../src/views/byline.ts';
import { article, pakTani, sangNaga, siKancil } from '../../fixtures/gazette/articles.ts';

const text = (credits: Parameters<typeof article>[0]) =>
  listCredits(article(credits))
    .map((piece) => piece.text)
    .join('');

test('the byline of a report names its reporters', () => {
  const credits = [siKancil, pakTani, sangNaga].map((person) => ({
    role: 'report' as const,
    person,
  }));
  expect(text({ credits })).toBe('Oleh Si Kancil, Pak Tani, dan Sang Naga');
});

test('the byline of a rewrite names the reporter and the editor of its source', () => {
  const credits = [
    { role: 'rewrite' as const, person: sangNaga },
    { role: 'report' as const, person: siKancil },
    { role: 'editor' as const, person: pakTani },
  ];
  expect(text({ credits })).toBe('Disarikan dari laporan Si Kancil (disunting Pak Tani)');
});

test('each name in a byline links to the page of the person', () => {
  expect(listCredits(article())).toContainEqual({ text: 'Si Kancil', path: '/penulis/si-kancil/' });
});
