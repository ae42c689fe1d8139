import type { FeedFormat } from '../routes.ts';
import type { Listing } from '../model/listing.ts';
import { renderAtom } from './atom.ts';
import { type Feed, createFeed, type TextOf } from './feed.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';

const printers: Record<FeedFormat, (feed: Feed) => string> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
};

/** Renders a feed as RSS, Atom or JSON Feed. */
export const renderFeed = (feed: Feed, format: FeedFormat): string => printers[format](feed);

/** Renders the feed of a listing in a format. */
export const renderListingFeed = (listing: Listing, format: FeedFormat, textOf: TextOf): string =>
  printers[format](createFeed(listing, textOf));
