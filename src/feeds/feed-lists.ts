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

/** A list of feeds that a feed reader can import. */
export interface OpmlList {
  /** Title of the file. */
  title: string;
  path: string;
  feeds: ListedFeed[];
}

/** A feed and the page with the same content. */
export interface ListedFeed {
  title: string;
  /** Paths of the feed and the page. */
  feed: string;
  page: string;
}

/** Creates two lists of feeds: one of all feeds, and one of the feeds of desks. */
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
