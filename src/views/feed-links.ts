import { getCorrectionsFeedPath, type FeedFormat, getFeedPath, formatsOfFeeds } from '../routes.ts';
import type { Listing } from '../model/listing.ts';
import { removeControls } from '../model/text.ts';
import { messages } from '../i18n/reader.ts';

/**
 * Feed formats: name, media type in links, and media type in responses. If RSS and Atom are sent
 * with their own media types, Chromium shows the source and Firefox downloads the file. If they are
 * sent as `application/xml` (RFC 7303), browsers apply their stylesheet.
 */
export const feedFormats = {
  rss: { name: 'RSS', type: 'application/rss+xml', served: 'application/xml' },
  atom: { name: 'Atom', type: 'application/atom+xml', served: 'application/xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json', served: 'application/feed+json' },
} as const satisfies Record<FeedFormat, object>;

/** A link from a page to a feed. */
export interface FeedLink {
  title: string;
  path: string;
  type: string;
}

/** Creates links to a listing's feed in each format. The titles include the format. */
export const createFeedLinks = (listing: Listing): FeedLink[] =>
  getLinks(getFeedTitle(listing), (format) => getFeedPath(listing, format));

/** Creates links to the feed of corrections in each format. */
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

/** Lists the feeds for a page about a listing, most specific first. */
export const listFeeds = (listing: Listing, all: Listing): FeedLink[] =>
  (listing.kind === 'all' ? [all] : [listing, all]).flatMap(createFeedLinks);

/**
 * Lists the feeds for a story, only in RSS, which all feed readers support. Fewer links in the head
 * let the text appear sooner.
 */
export const listArticleFeeds = (desk: Listing, all: Listing): FeedLink[] =>
  [desk, all].flatMap((listing) =>
    getLinks(getFeedTitle(listing), (format) => getFeedPath(listing, format), ['rss']),
  );

/** Returns the title of a listing's feed. */
export const getFeedTitle = ({ kind, term }: Listing): string =>
  removeControls(kind === 'all' ? messages.feed.all : messages.feed.titled(term.name));
