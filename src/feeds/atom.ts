import { generateAtomFeed } from 'feedsmith';
import { site } from '../config/site.ts';
import { feedFormats } from '../views/feed-links.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedStylesheet } from './feed-style.ts';

/** Renders the feed as Atom (RFC 4287). */
export function renderAtom(feed: Feed): string {
  return generateAtomFeed(
    {
      xml: { lang: site.language },
      id: feed.addresses.atom,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      // `updated` is required, even in an empty feed (RFC 4287, section 4.1.1).
      updated: feed.changed ?? new Date(0),
      rights: { value: feed.rights },
      icon: feed.icon,
      links: [
        { href: feed.addresses.atom, rel: 'self', type: feedFormats.atom.type },
        { href: feed.page, rel: 'alternate', type: 'text/html' },
        ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
      ],
      entries: feed.items.map(getEntry),
    },
    { stylesheets: [feedStylesheet] },
  );
}

const getEntry = (item: FeedItem) => ({
  id: item.id,
  title: { value: item.title },
  links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
  published: item.published,
  updated: item.updated ?? item.published,
  authors: item.authors.map(({ name, url }) => ({ name, uri: url })),
  categories: item.categories.map((term) => ({ term })),
  summary: { value: item.summary },
  content: { value: item.html, type: 'html' },
});
