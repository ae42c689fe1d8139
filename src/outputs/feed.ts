import { type Article, authorsOf } from '../model/article.ts';
import { withAbsoluteAddresses } from '../model/html.ts';
import type { Listing } from '../model/listing.ts';
import { continuous } from '../model/parts.ts';
import { absolute, articlePath } from '../model/urls.ts';
import { site } from '../site.ts';
import { words } from '../words.ts';

/** A feed, whatever format it is printed in. */
export interface Feed {
  title: string;
  description: string;
  /** Absolute address of the page that lists the same articles. */
  page: string;
  /** When the newest thing in it was published or edited; undefined for an empty feed. */
  changed: Date | undefined;
  /** Newest first. */
  items: FeedItem[];
}

/** One article in a feed. */
export interface FeedItem {
  /** Stays the same for ever, whatever becomes of title and text. */
  id: string;
  /** Absolute address. */
  url: string;
  /** Plain text. */
  title: string;
  summary: string;
  /** Full text as HTML, its addresses absolute. */
  html: string;
  authors: string[];
  /** Names of the desk and the tags. */
  categories: string[];
  published: Date;
  updated: Date | undefined;
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
  return {
    title: feedTitle(listing),
    description: listing.term.description ?? site.description,
    page: absolute(listing.kind === 'all' ? '/' : listing.path),
    changed: moments.length > 0 ? new Date(Math.max(...moments)) : undefined,
    items,
  };
}

/** Where a listing's RSS feed stands, with a title that tells it from others. */
export const rssLink = (listing: Listing): FeedLink => ({
  title: feedTitle(listing),
  path: listing.kind === 'all' ? '/rss.xml' : `${listing.path}rss.xml`,
  type: 'application/rss+xml',
});

/** The feeds that belong to a page about a listing, most specific first. */
export const feedsOf = (listing: Listing, all: Listing): FeedLink[] =>
  (listing.kind === 'all' ? [all] : [listing, all]).map(rssLink);

const feedTitle = ({ kind, term }: Listing): string =>
  words.feed.titled(kind === 'all' ? '' : term.name);

function itemOf(article: Article): FeedItem {
  const url = absolute(articlePath(article.slug));
  return {
    id: url,
    url,
    title: article.title,
    summary: article.standfirst,
    html: withAbsoluteAddresses(continuous(article.text), url),
    authors: authorsOf(article).map((person) => person.name),
    categories: [article.desk, ...article.tags].map((term) => term.name),
    published: article.published,
    updated: article.updated,
  };
}
