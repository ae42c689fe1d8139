import { generateOpml } from 'feedsmith';
import { absolute, feedListPaths, feedPath, listPath } from '../addresses.ts';
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
  listings: Listing[];
}

/** The lists of feeds that are published: of all, and of the desks. */
export const opmlLists = (edition: Edition): OpmlList[] => [
  { title: words.feed.opml.all, path: feedListPaths.all, listings: listingsOf(edition) },
  { title: words.feed.opml.desks, path: feedListPaths.desks, listings: edition.desks },
];

/** A list of feeds as OPML 2.0 (opml.org/spec2), each outline of type `rss`. */
export const renderOpml = (title: string, listings: Listing[]): string =>
  generateOpml({
    head: { title },
    body: { outlines: listings.map(outlineOf) },
  });

function outlineOf(listing: Listing) {
  const title = feedTitle(listing);
  return {
    type: 'rss',
    text: title,
    title,
    xmlUrl: absolute(feedPath(listing, 'rss')),
    htmlUrl: absolute(listing.kind === 'all' ? '/' : listPath(listing)),
    language: site.language,
  };
}
