import { expect, test } from 'vitest';
import { authorsOf, isOld } from '../../src/model/article.ts';
import { byDay, pagesOf } from '../../src/model/listing.ts';
import { article, listing, pakTani, siKancil } from '../examples/articles.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => article({ slug: `kabar-${index}` }));

test('a listing of one article has one page, one of ten thousand has five hundred', () => {
  expect(pagesOf(listing(many(1)))).toHaveLength(1);
  const pages = pagesOf(listing(many(10_000)));
  expect(pages).toHaveLength(500);
  expect(pages[1]).toMatchObject({ number: 2, total: 500 });
  expect(pages[1]?.articles.map(({ slug }) => slug)[0]).toBe('kabar-20');
});

test('an empty listing still has a page', () => {
  expect(pagesOf(listing([]))).toMatchObject([{ number: 1, total: 1, articles: [] }]);
});

test('articles of one night stand under the day it was in Jakarta', () => {
  const before = article({ published: new Date('2030-01-01T16:59:00Z') });
  const after = article({ published: new Date('2030-01-01T17:00:00Z') });
  expect(byDay([after, before]).map(({ day }) => day)).toEqual(['2030-01-02', '2030-01-01']);
});

test('the one who wrote anew is the author of the words, not the reporter', () => {
  const rewrite = article({
    credits: [
      { role: 'report', person: siKancil },
      { role: 'rewrite', person: pakTani },
    ],
  });
  expect(authorsOf(rewrite)).toEqual([pakTani]);
  expect(authorsOf(article())).toEqual([siKancil]);
});

test('a story published today of an event years ago is old', () => {
  const now = new Date('2030-01-01T04:00:00Z');
  expect(isOld(article(), now)).toBe(false);
  expect(isOld(article({ happened: '2024-02-29' }), now)).toBe(true);
  expect(isOld(article(), new Date('2030-03-01T00:00:00Z'))).toBe(true);
});
