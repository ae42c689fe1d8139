import { expect, test } from 'vitest';
import { isFeedCut, listFeedArticles } from '../../../src/model/feed-articles.ts';
import { article, listing, story } from '../../fixtures/gazette/articles.ts';

/** Creates a listing of articles with texts of some sizes in bytes. */
const listingOf = (sizes: number[]) =>
  listing(sizes.map((feedBytes) => article({ story: story({ feedBytes }) })));
const same = (count: number, bytes: number) => Array.from({ length: count }, () => bytes);

test.each([
  ['thirty of a hundred short articles', same(100, 5_000), 30, false],
  ['all of five long articles', same(5, 400_000), 5, false],
  ['ten of thirty long articles, whatever their size', same(30, 400_000), 10, true],
  ['as many articles as fit into 500 kB with their titles', same(30, 18_000), 25, true],
  ['no article that is one byte too long for it', same(30, 18_001), 24, true],
  ['ten articles of the least size that is too much', same(12, 100_000), 10, true],
  ['all of ten articles, whatever their size', same(10, 100_000), 10, false],
  ['as many articles as fit into 500 kB', same(30, 31_333), 15, true],
  [
    'the articles before one that is too long',
    [...same(12, 5_000), 600_000, ...same(9, 100)],
    12,
    true,
  ],
])('a feed contains %s', (_, sizes, count, isCut) => {
  expect(listFeedArticles(listingOf(sizes))).toHaveLength(count);
  expect(isFeedCut(listingOf(sizes))).toBe(isCut);
});
