import { expect, test } from 'vitest';
import { listAddresses } from '../../../src/routes.ts';
import type { Article } from '../../../src/model/article.ts';
import { listListings } from '../../../src/model/edition.ts';
import { createCorrectionsFeed } from '../../../src/feeds/corrections-feed.ts';
import { renderListingFeed, renderFeed } from '../../../src/feeds/feeds.ts';
import { renderFeedStyleWords } from '../../../src/feeds/feed-style.ts';
import { renderManifest } from '../../../src/seo/web-manifest.ts';
import { renderNewsSitemap } from '../../../src/seo/news-sitemap.ts';
import { renderOpml } from '../../../src/feeds/opml.ts';
import { createOpmlLists } from '../../../src/feeds/feed-lists.ts';
import { renderRobots } from '../../../src/seo/robots.ts';
import { renderSitemap, renderSitemapIndex, createSitemapFiles } from '../../../src/seo/sitemap.ts';
import {
  emptyGazette,
  full,
  fullText,
  gazette,
  plainText,
} from '../../fixtures/gazette/gazette.ts';

const textOf = ({ slug }: Article) => (slug === full.slug ? fullText : plainText);
const sitemaps = () => createSitemapFiles(listAddresses(gazette));
const list = (index: number) => createOpmlLists(gazette)[index]!;
const listing = (kind: string, slug: string) =>
  listListings(gazette).find((one) => one.kind === kind && one.term.slug === slug)!;

const outputs: Record<string, () => string> = {
  'rss.xml': () => renderListingFeed(gazette.all, 'rss', textOf),
  'atom.xml': () => renderListingFeed(gazette.all, 'atom', textOf),
  'feed.json': () => renderListingFeed(gazette.all, 'json', textOf),
  'corrections.rss.xml': () => renderFeed(createCorrectionsFeed(gazette), 'rss'),
  'corrections.json': () => renderFeed(createCorrectionsFeed(gazette), 'json'),
  'empty.corrections.atom.xml': () => renderFeed(createCorrectionsFeed(emptyGazette), 'atom'),
  'tag.rss.xml': () => renderListingFeed(listing('tag', 'naga'), 'rss', textOf),
  'empty.rss.xml': () => renderListingFeed(emptyGazette.all, 'rss', textOf),
  'empty.atom.xml': () => renderListingFeed(emptyGazette.all, 'atom', textOf),
  'all.opml': () => renderOpml(list(0).title, list(0).feeds),
  'desks.opml': () => renderOpml(list(1).title, list(1).feeds),
  'sitemap-1.xml': () => renderSitemap(sitemaps()[0]!),
  'sitemap.xml': () => renderSitemapIndex(sitemaps()),
  'news.xml': () => renderNewsSitemap(gazette.articles, gazette.now),
  'empty.news.xml': () => renderNewsSitemap([], gazette.now),
  'robots.txt': () => renderRobots(),
  'manifest.json': () => renderManifest('oklch(98% 0 0)'),
  'feed-style.css': () => renderFeedStyleWords(),
};

// Review the files when they change. `npx vitest -u` updates them.
test.each(Object.entries(outputs))(
  '%s equals its golden file byte for byte',
  async (name, output) => {
    await expect(output()).toMatchFileSnapshot(`golden/${name}`);
  },
);
