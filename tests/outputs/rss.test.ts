import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feedOf } from '../../src/outputs/feed.ts';
import { renderRss } from '../../src/outputs/rss.ts';
import { article, listing } from '../examples/articles.ts';

const read = (...articles: ReturnType<typeof article>[]) =>
  parseRssFeed(renderRss(feedOf(listing(articles)), 'https://warta.example/rss.xml'));

test('a subscriber gets the whole text with absolute addresses, its author, language and a lasting guid', () => {
  const feed = read(article());
  expect(feed.language).toBe('id');
  expect(feed.atom?.links?.[0]).toMatchObject({
    href: 'https://warta.example/rss.xml',
    rel: 'self',
  });
  expect(feed.items?.[0]).toMatchObject({
    title: 'Kancil Melompat',
    link: 'https://warta.example/artikel/kancil-melompat/',
    guid: { value: 'https://warta.example/artikel/kancil-melompat/' },
    dc: { creators: ['Si Kancil'] },
    content: {
      encoded:
        '<p>Teras.</p>\n<h2>Satu &amp; dua</h2>\n<p><a href="https://warta.example/x/">x</a></p>',
    },
  });
});

test('the newest thirty are in a feed', () => {
  const articles = Array.from({ length: 31 }, (_, index) => article({ slug: `kabar-${index}` }));
  expect(read(...articles).items).toHaveLength(30);
});

test('a feed changes when its newest article or edit does, not with the clock', () => {
  const updated = new Date('2030-01-05T00:00:00Z');
  expect(feedOf(listing([article({ updated }), article()])).changed).toEqual(updated);
  expect(feedOf(listing([])).changed).toBeUndefined();
});
