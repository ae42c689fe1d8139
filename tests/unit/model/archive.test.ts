import { expect, test } from 'vitest';
import { groupByMonth, paginateMonth } from '../../../src/model/archive.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { article, listing } from '../../fixtures/gazette/articles.ts';

const on = (published: string, different: Parameters<typeof article>[0] = {}) =>
  article({ slug: published, published: new Date(published), ...different });

test('an article is listed in the month of its publication, in the newsroom’s time zone', () => {
  const months = groupByMonth(
    ['2030-02-01T00:00:00Z', '2030-01-31T18:00:00Z', '2030-01-31T16:00:00Z'].map((at) => on(at)),
  );
  expect(months.map(({ year, month, articles }) => [year, month, articles.length])).toEqual([
    ['2030', '02', 2],
    ['2030', '01', 1],
  ]);
});

test('each page of a long month shows the number of all articles of the month', () => {
  const [month] = groupByMonth(Array.from({ length: 201 }, () => on('2030-01-01T00:00:00Z')));
  expect(
    paginateMonth(month!).map(({ number, count, articles }) => [number, count, articles.length]),
  ).toEqual([
    [1, 201, 101],
    [2, 201, 100],
  ]);
});

test('each page of a long timeline links to the newer and the older page', () => {
  const pages = createTimeline(
    listing(Array.from({ length: 201 }, () => on('2030-01-01T00:00:00Z'))),
  );
  expect(pages.map(({ number, newer, older }) => [number, newer, older])).toEqual([
    [1, 2, undefined],
    [2, 3, 1],
    [3, undefined, 2],
  ]);
});

test('a timeline is sorted by event, or by publication for articles without an event', () => {
  const [page] = createTimeline(
    listing([
      on('2030-01-05T00:00:00Z', { happened: '2024-02-29' }),
      on('2030-01-04T00:00:00Z'),
      on('2030-01-03T00:00:00Z', { happened: '1998-05-21' }),
    ]),
  );
  expect(page?.articles.map(({ slug }) => slug.slice(0, 10))).toEqual([
    '2030-01-03',
    '2030-01-05',
    '2030-01-04',
  ]);
});
