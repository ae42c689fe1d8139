import { generateRssFeed } from 'feedsmith';
import { site } from '../config/site.ts';
import { escapeText } from '../model/text.ts';
import { feedFormats } from '../views/feed-links.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedStylesheet } from './feed-style.ts';

/**
 * Renders the feed as RSS 2.0 (RSS Advisory Board, version 2.0.11). It uses content:encoded,
 * dc:creator, media:content and atom:link.
 */
export function renderRss(feed: Feed): string {
  return generateRssFeed(
    {
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: site.language,
      copyright: feed.rights,
      ...(feed.changed && { lastBuildDate: feed.changed }),
      ttl: site.limits.feedMinutes,
      // The Advisory Board's profile requires the title and link of the channel, and allows at most
      // 144 pixels.
      image: { url: feed.icon, title: feed.title, link: feed.page, width: 144, height: 144 },
      atom: {
        links: [
          { href: feed.addresses.rss, rel: 'self', type: feedFormats.rss.type },
          ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
        ],
      },
      items: feed.items.map(getItem),
    },
    { stylesheets: [feedStylesheet] },
  );
}

const getItem = (item: FeedItem) => ({
  title: item.title,
  link: item.url,
  // Feed readers treat an item's description as HTML (RSS 2.0, "Elements of <item>").
  description: escapeText(item.summary),
  guid: { value: item.id, isPermaLink: item.id === item.url },
  pubDate: item.published,
  categories: item.categories.map((name) => ({ name })),
  dc: { creators: item.authors.map(({ name }) => name) },
  content: { encoded: item.html },
  ...(item.pictures.length > 0 && {
    media: {
      contents: item.pictures.map(({ bytes, ...picture }) => ({
        ...picture,
        fileSize: bytes,
        medium: 'image',
      })),
    },
  }),
});
