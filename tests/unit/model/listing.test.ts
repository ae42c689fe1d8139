import { expect, test } from 'vitest';
import { listAuthors, isOld } from '../../../src/model/article.ts';
import { groupByDay, countPages } from '../../../src/model/listing.ts';
import { article, listing, pakTani, siKancil } from '../../fixtures/gazette/articles.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => article({ slug: `kabar-${index}` }));

test('pages are numbered from the oldest, and the first page also holds the remainder', () => {
  expect(countPages(listing(many(1)))).toHaveLength(1);
  const sizes = (count: number) =>
    countPages(listing(many(count))).map(({ number, articles }) => [number, articles.length]);
  expect(sizes(39)).toEqual([[1, 39]]);
  expect(sizes(40)).toEqual([
    [1, 20],
    [2, 20],
  ]);
  expect(sizes(59)).toEqual([
    [1, 39],
    [2, 20],
  ]);
  expect(countPages(listing(many(10_000)))).toHaveLength(500);
});

test('a new article changes only the first page, and its neighbor if a page is added', () => {
  const all = many(100);
  const named = (articles: typeof all) =>
    new Map(
      countPages(listing(articles)).map(({ number, newer, older, articles: own }) => [
        number,
        JSON.stringify([newer, older, own.map(({ slug }) => slug)]),
      ]),
    );
  for (let count = 20; count < 100; count++) {
    const [before, after] = [named(all.slice(-count)), named(all.slice(-count - 1))];
    const changed = [...before.keys()].filter((number) => before.get(number) !== after.get(number));
    expect(changed).toEqual(
      before.size === after.size ? [1] : before.size === 1 ? [1] : [1, before.size],
    );
  }
});

test('each page links to the newer and the older page', () => {
  const pages = countPages(listing(many(65)));
  expect(pages.map(({ number, newer, older }) => [number, newer, older])).toEqual([
    [1, undefined, 3],
    [3, 1, 2],
    [2, 3, undefined],
  ]);
});

test('an empty listing has one page', () => {
  expect(countPages(listing([]))).toMatchObject([{ number: 1, articles: [] }]);
});

test('articles of one night are grouped by their day in Jakarta', () => {
  const before = article({ published: new Date('2030-01-01T16:59:00Z') });
  const after = article({ published: new Date('2030-01-01T17:00:00Z') });
  expect(groupByDay([after, before]).map(({ day }) => day)).toEqual(['2030-01-02', '2030-01-01']);
});

test('the author of a rewritten article is the rewriter, not the reporter', () => {
  const rewrite = article({
    credits: [
      { role: 'report', person: siKancil },
      { role: 'rewrite', person: pakTani },
    ],
  });
  expect(listAuthors(rewrite)).toEqual([pakTani]);
  expect(listAuthors(article())).toEqual([siKancil]);
});

test('an article published today about an event years ago is old', () => {
  const now = new Date('2030-01-01T04:00:00Z');
  expect(isOld(article(), now)).toBe(false);
  expect(isOld(article({ happened: '2024-02-29' }), now)).toBe(true);
  expect(isOld(article(), new Date('2030-03-01T00:00:00Z'))).toBe(true);
});
