import { getCorrectionsFeedPath, type FeedFormat, getFeedPath, formatsOfFeeds } from '../routes.ts';
import type { Listing } from '../model/listing.ts';
import { removeControls } from '../model/text.ts';
import { messages } from '../i18n/reader.ts';

/**
 * The formats of feeds: their names, the media type that links to them state, and the one that they
 * are served with. Browsers show RSS and Atom as bare source under their own types (Chromium) or
 * save them (Firefox), and with their stylesheet as `application/xml` (RFC 7303).
 */
export const feedFormats = {
  rss: { name: 'RSS', type: 'application/rss+xml', served: 'application/xml' },
  atom: { name: 'Atom', type: 'application/atom+xml', served: 'application/xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json', served: 'application/feed+json' },
} as const satisfies Record<FeedFormat, object>;

/** A feed as a link from a page. */
export interface FeedLink {
  title: string;
  path: string;
  type: string;
}

/** A listing's feed as a link in each format, with titles that tell them apart. */
export const createFeedLinks = (listing: Listing): FeedLink[] =>
  getLinks(getFeedTitle(listing), (format) => getFeedPath(listing, format));

/** The feed of corrections as a link in each format. */
export const createCorrectionsFeedLinks = (): FeedLink[] =>
  getLinks(messages.feed.corrections, getCorrectionsFeedPath);

const getLinks = (
  title: string,
  pathOf: (format: FeedFormat) => string,
  formats = formatsOfFeeds,
): FeedLink[] =>
  formats.map((format) => ({
    title: `${title} (${feedFormats[format].name})`,
    path: pathOf(format),
    type: feedFormats[format].type,
  }));

/** The feeds that belong to a page about a listing, most specific first. */
export const listFeeds = (listing: Listing, all: Listing): FeedLink[] =>
  (listing.kind === 'all' ? [all] : [listing, all]).flatMap(createFeedLinks);

/** The feeds that belong to a story, in the one format that all readers know: what stands before a text in its head delays it. */
export const listArticleFeeds = (desk: Listing, all: Listing): FeedLink[] =>
  [desk, all].flatMap((listing) =>
    getLinks(getFeedTitle(listing), (format) => getFeedPath(listing, format), ['rss']),
  );

/** What a feed is called in a list of feeds. */
export const getFeedTitle = ({ kind, term }: Listing): string =>
  removeControls(kind === 'all' ? messages.feed.all : messages.feed.titled(term.name));
