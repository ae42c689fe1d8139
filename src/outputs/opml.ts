import { generateOpml } from 'feedsmith';
import {
  absolute,
  correctionsFeedPath,
  feedListPaths,
  feedPath,
  listPath,
  pageFolders,
} from '../addresses.ts';
import { site } from '../config/site.ts';
import { type Edition, listingsOf } from '../model/edition.ts';
import type { Listing } from '../model/listing.ts';
import { feedTitle } from '../views/feed-links.ts';
import { words } from '../words/reader.ts';

/** A list of feeds that a reader can import as one. */
export interface OpmlList {
  /** As the file's title. */
  title: string;
  path: string;
  feeds: ListedFeed[];
}

/** A feed, with the page that shows what it brings. */
interface ListedFeed {
  title: string;
  /** Paths. */
  feed: string;
  page: string;
}

/** The lists of feeds that are published: of all, and of the desks. */
export const opmlLists = (edition: Edition): OpmlList[] => [
  {
    title: words.feed.opml.all,
    path: feedListPaths.all,
    feeds: [...listingsOf(edition).map(listed), corrections],
  },
  { title: words.feed.opml.desks, path: feedListPaths.desks, feeds: edition.desks.map(listed) },
];

/** A list of feeds as OPML 2.0 (opml.org/spec2), each outline of type `rss`. */
export const renderOpml = (title: string, feeds: ListedFeed[]): string =>
  generateOpml({
    head: { title },
    body: { outlines: feeds.map(outlineOf) },
  });

const listed = (listing: Listing): ListedFeed => ({
  title: feedTitle(listing),
  feed: feedPath(listing, 'rss'),
  page: listing.kind === 'all' ? '/' : listPath(listing),
});

const corrections: ListedFeed = {
  title: words.feed.corrections,
  feed: correctionsFeedPath('rss'),
  page: pageFolders.corrections,
};

const outlineOf = ({ title, feed, page }: ListedFeed) => ({
  type: 'rss',
  text: title,
  title,
  xmlUrl: absolute(feed),
  htmlUrl: absolute(page),
  language: site.language,
});
