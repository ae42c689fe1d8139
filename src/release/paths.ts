import { type FeedFormat, feedFiles, listPath } from '../addresses.ts';
import type { Edition } from '../model/edition.ts';
import { renderFeed } from '../outputs/feeds.ts';
import { feedFormats } from '../views/feed-links.ts';
import { textOf } from './edition.ts';
import { type Listing, type ListingPage, pagesOf } from '../model/listing.ts';

type Params = Record<string, string>;

/** The static paths of a listing's pages: the first at its own address, then `2`, `3`, … */
export const pagePaths = (listing: Listing, params: Params) =>
  pagesOf(listing).map((page: ListingPage) => ({
    params: { ...params, page: page.number === 1 ? undefined : String(page.number) },
    props: { page },
  }));

/** The static paths of a listing's feeds, in each format. */
export const feedPaths = (listing: Listing, params: Params = {}) =>
  (Object.keys(feedFiles) as FeedFormat[]).map((format) => ({
    params: { ...params, feed: feedFiles[format] },
    props: { listing, format },
  }));

/** The static paths of the pages of each desk, tag and person. */
export const termPages = (edition: Edition) =>
  termsOf(edition).flatMap((listing) => pagePaths(listing, termParams(listing)));

/** The static paths of the feeds of each desk, tag and person. */
export const termFeeds = (edition: Edition) =>
  termsOf(edition).flatMap((listing) => feedPaths(listing, termParams(listing)));

const termsOf = ({ desks, tags, people }: Edition): Listing[] => [...desks, ...tags, ...people];

function termParams(listing: Listing): Params {
  const [terms = '', term = ''] = listPath(listing).split('/').filter(Boolean);
  return { terms, term };
}

/** The answer of a feed's route. */
export const feedAnswer = ({
  props: { listing, format },
}: {
  props: { listing: Listing; format: FeedFormat };
}): Response =>
  new Response(renderFeed(listing, format, textOf), {
    headers: { 'Content-Type': `${feedFormats[format].served}; charset=utf-8` },
  });
