import { generateJsonFeed } from 'feedsmith';
import { site } from '../config/site.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Renders the feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function renderJsonFeed(feed: Feed): string {
  const generated = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    description: feed.description,
    icon: feed.largeIcon,
    favicon: feed.icon,
    language: site.language,
    ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.items.map(getItem),
  });
  // The library omits an empty list, but the format requires `items`.
  return JSON.stringify(
    feed.items.length > 0 ? generated : { ...(generated as object), items: [] },
    null,
    1,
  );
}

const getItem = (item: FeedItem) => ({
  id: item.id,
  url: item.url,
  title: item.title,
  summary: item.summary,
  content_html: item.html,
  date_published: item.published,
  ...(item.updated && { date_modified: item.updated }),
  ...(item.pictures[0] && { image: item.pictures[0].url }),
  authors: item.authors,
  tags: item.categories,
});
