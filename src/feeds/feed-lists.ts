import {
  getCorrectionsFeedPath,
  feedListPaths,
  getFeedPath,
  getListPath,
  pageFolders,
} from '../routes.ts';
import { type Edition, listListings } from '../model/edition.ts';
import type { Listing } from '../model/listing.ts';
import { getFeedTitle } from '../views/feed-links.ts';
import { messages } from '../i18n/reader.ts';

/** A list of feeds that a reader can import as one. */
export interface OpmlList {
  /** As the file's title. */
  title: string;
  path: string;
  feeds: ListedFeed[];
}

/** A feed, with the page that shows what it brings. */
export interface ListedFeed {
  title: string;
  /** Paths. */
  feed: string;
  page: string;
}

/** The lists of feeds that are published: of all, and of the desks. */
export const createOpmlLists = (edition: Edition): OpmlList[] => [
  {
    title: messages.feed.opml.all,
    path: feedListPaths.all,
    feeds: [...listListings(edition).map(listFeed), corrections],
  },
  {
    title: messages.feed.opml.desks,
    path: feedListPaths.desks,
    feeds: edition.desks.map(listFeed),
  },
];

const listFeed = (listing: Listing): ListedFeed => ({
  title: getFeedTitle(listing),
  feed: getFeedPath(listing, 'rss'),
  page: listing.kind === 'all' ? '/' : getListPath(listing),
});

const corrections: ListedFeed = {
  title: messages.feed.corrections,
  feed: getCorrectionsFeedPath('rss'),
  page: pageFolders.corrections,
};
