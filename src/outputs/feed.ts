import { type Article, authorsOf, type Person } from '../model/article.ts';
import { withAbsoluteAddresses, withPlainPictures } from '../model/html.ts';
import type { Listing } from '../model/listing.ts';
import { continuous } from '../model/parts.ts';
import { withoutControls } from '../model/text.ts';
import { absolute, articlePath, iconPath, termPath } from '../addresses.ts';
import { site } from '../config/site.ts';
import { words } from '../words/reader.ts';

/**
 * The formats that each feed is printed in: file name, the media type that links to it state, and
 * the one it is served with. Browsers show RSS and Atom as bare source under their own types
 * (Chromium) or save them (Firefox), and with their stylesheet as `application/xml` (RFC 7303).
 */
export const feedFormats = {
  rss: { name: 'RSS', file: 'rss.xml', type: 'application/rss+xml', served: 'application/xml' },
  atom: { name: 'Atom', file: 'atom.xml', type: 'application/atom+xml', served: 'application/xml' },
  json: {
    name: 'JSON Feed',
    file: 'feed.json',
    type: 'application/feed+json',
    served: 'application/feed+json',
  },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/** A feed, whatever format it is printed in. All text in it can stand in XML 1.0. */
export interface Feed {
  title: string;
  description: string;
  /** Absolute address of the page that lists the same articles. */
  page: string;
  /** Absolute address of the feed in each format. */
  addresses: Record<FeedFormat, string>;
  /** When the newest thing in it was published or edited; undefined for an empty feed. */
  changed: Date | undefined;
  rights: string;
  /** Absolute address of a square picture of 144 pixels. */
  icon: string;
  /** Absolute address of the same, 512 pixels. */
  largeIcon: string;
  /** Address of the WebSub hub, where there is one. */
  hub: string | undefined;
  /** Newest first. */
  items: FeedItem[];
}

/** One article in a feed. */
export interface FeedItem {
  /** Stays the same for ever, whatever becomes of title, text and address. */
  id: string;
  /** Absolute address. */
  url: string;
  /** Plain text. */
  title: string;
  summary: string;
  /** Full text as HTML, its addresses absolute. */
  html: string;
  authors: FeedAuthor[];
  /** Names of the desk and the tags. */
  categories: string[];
  pictures: FeedPicture[];
  published: Date;
  updated: Date | undefined;
}

export interface FeedAuthor {
  name: string;
  url: string;
}

/** A picture in an item's text. */
export interface FeedPicture {
  url: string;
  type: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** A feed as a link from a page. */
export interface FeedLink {
  title: string;
  path: string;
  type: string;
}

/** The feed of a listing: its newest articles with their whole text. */
export function feedOf(listing: Listing): Feed {
  const items = listing.articles.slice(0, site.limits.feedItems).map(itemOf);
  const moments = items.map((item) => (item.updated ?? item.published).getTime());
  const changed = moments.length > 0 ? new Date(Math.max(...moments)) : undefined;
  return {
    title: feedTitle(listing),
    description: withoutControls(
      listing.term.description ?? words.feed.described(listing.term.name),
    ),
    page: absolute(listing.kind === 'all' ? '/' : listing.path),
    addresses: {
      rss: absolute(feedPath(listing, 'rss')),
      atom: absolute(feedPath(listing, 'atom')),
      json: absolute(feedPath(listing, 'json')),
    },
    changed,
    rights: words.feed.rights,
    icon: absolute(iconPath(144)),
    largeIcon: absolute(iconPath(512)),
    hub: site.hub,
    items,
  };
}

/** Path of a listing's feed in a format. */
export const feedPath = (listing: Listing, format: FeedFormat): string =>
  (listing.kind === 'all' ? '/' : listing.path) + feedFormats[format].file;

/** A listing's feed as a link in each format, with titles that tell them apart. */
export const feedLinks = (listing: Listing): FeedLink[] =>
  (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
    title: `${feedTitle(listing)} (${feedFormats[format].name})`,
    path: feedPath(listing, format),
    type: feedFormats[format].type,
  }));

/** The feeds that belong to a page about a listing, most specific first. */
export const feedsOf = (listing: Listing, all: Listing): FeedLink[] =>
  (listing.kind === 'all' ? [all] : [listing, all]).flatMap(feedLinks);

/** What a feed is called in a list of feeds. */
export const feedTitle = ({ kind, term }: Listing): string =>
  withoutControls(kind === 'all' ? words.feed.all : words.feed.titled(term.name));

// An article stands in many feeds, and its item is the same in each.
const items = new WeakMap<Article, FeedItem>();

function itemOf(article: Article): FeedItem {
  const known = items.get(article);
  if (known) return known;
  const url = absolute(articlePath(article.slug));
  const html = withoutControls(
    withAbsoluteAddresses(withPlainPictures(continuous(article.text)), url),
  );
  const item = {
    id: absolute(articlePath(article.guid)),
    url,
    title: withoutControls(article.title),
    summary: withoutControls(article.standfirst),
    html,
    authors: authorsOf(article).map(authorOf),
    categories: [article.desk, ...article.tags].map((term) => withoutControls(term.name)),
    pictures: picturesIn(html),
    published: article.published,
    updated: article.updated,
  };
  items.set(article, item);
  return item;
}

const authorOf = ({ name, slug }: Person): FeedAuthor => ({
  name: withoutControls(name),
  url: absolute(termPath('person', slug)),
});

const picturesIn = (html: string): FeedPicture[] =>
  Array.from(
    html.matchAll(/<img src="([^"]*)" width="(\d+)" height="(\d+)"/g),
    ([, url = '', width, height]) => ({
      url,
      type: 'image/webp',
      width: Number(width),
      height: Number(height),
    }),
  );
