import { correctionsFeedPath, feedListPaths, feedPath, listPath, pageFolders } from '../routes.ts';
import { type Edition, listingsOf } from '../model/edition.ts';
import type { Listing } from '../model/listing.ts';
import { feedTitle } from '../views/feed-links.ts';
import { words } from '../i18n/reader.ts';

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
export const opmlLists = (edition: Edition): OpmlList[] => [
  {
    title: words.feed.opml.all,
    path: feedListPaths.all,
    feeds: [...listingsOf(edition).map(listed), corrections],
  },
  { title: words.feed.opml.desks, path: feedListPaths.desks, feeds: edition.desks.map(listed) },
];

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
