import { generateRssFeed } from 'feedsmith';
import { site } from '../site.ts';
import type { Feed } from './feed.ts';

/** The feed as RSS 2.0 (RSS Advisory Board, 2.0.11) with content:encoded, dc:creator and atom:link; `self` is its absolute address. */
export function renderRss(feed: Feed, self: string): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: site.language,
    ...(feed.changed && { lastBuildDate: feed.changed }),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.summary,
      guid: { value: item.id, isPermaLink: item.id === item.url },
      pubDate: item.published,
      categories: item.categories.map((name) => ({ name })),
      dc: { creators: item.authors },
      content: { encoded: item.html },
    })),
  });
}
