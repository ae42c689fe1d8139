import {
  listAliases,
  getCorrectionsFeedPath,
  type FeedFormat,
  feedFiles,
  getFeedPath,
  formatsOfFeeds,
  getListPagePath,
  getListPath,
  getTimelinePath,
  getPathUnderKey,
} from '../routes.ts';
import type { Edition } from '../model/edition.ts';
import { createCorrectionsFeed } from '../feeds/corrections-feed.ts';
import { renderListingFeed, renderFeed } from '../feeds/feeds.ts';
import { feedFormats } from '../views/feed-links.ts';
import { segments } from '../i18n/segments.ts';
import { getEdition, getKeys, readStoryText } from './_edition.ts';
import { type Listing, type ListingPage, countPages } from '../model/listing.ts';
import { createTimeline } from '../model/timeline.ts';

type Params = Record<string, string>;

/** Returns the cache key of a path. */
type KeyOf = (path: string) => string;

/**
 * Returns the last path segment of a numbered page. Returns undefined for the first page, which has
 * no such segment.
 */
export const getPageParam = (number: number): string | undefined =>
  number === 1 ? undefined : String(number);

/**
 * Returns the static paths of a listing's pages. The first page is at the path of the listing, the
 * others at `2`, `3`, … below it.
 */
export const listPagePaths = (listing: Listing, params: Params, keyOf: KeyOf) =>
  countPages(listing).map((page: ListingPage) => ({
    params: { ...params, page: getPageParam(page.number) },
    props: { page },
    cacheKey: keyOf(getListPagePath(listing, page.number)),
  }));

/** Returns the static paths of a listing's feeds in each format. */
export const listFeedPaths = (listing: Listing, params: Params, keyOf: KeyOf) =>
  formatsOfFeeds.map((format) => ({
    params: { ...params, feed: feedFiles[format] },
    props: { listing, format },
    cacheKey: keyOf(getFeedPath(listing, format)),
  }));

/** Returns the static paths of the pages of each desk, tag and person. */
export const listTermPages = (edition: Edition, keyOf: KeyOf) =>
  getTerms(edition).flatMap((listing) => listPagePaths(listing, createTermParams(listing), keyOf));

/** Returns the static paths of the timelines of all tags. */
export const listTimelinePages = ({ tags }: Edition, keyOf: KeyOf) =>
  tags.flatMap((listing) =>
    createTimeline(listing).map((page) => ({
      params: {
        ...createTermParams(listing),
        timeline: segments.timeline,
        page: getPageParam(page.number),
      },
      props: { page },
      cacheKey: keyOf(getTimelinePath(listing, page.number)),
    })),
  );

/** Returns the static paths of the feeds of each desk, tag and person, also under former keys. */
export const listTermFeeds = (edition: Edition, keyOf: KeyOf) =>
  getTerms(edition).flatMap((listing) =>
    [listing.term.slug, ...listAliases(listing)]
      .map((slug) => getPathUnderKey(listing, slug))
      .flatMap((known) => listFeedPaths(known, createTermParams(known), keyOf))
      // The feed at a former key has the content of the feed at the current key.
      .map((path) => ({ ...path, props: { ...path.props, listing } })),
  );

/** Returns the static paths of the feed of corrections in each format. */
export const listCorrectionsFeeds = async () => {
  const keyOf = await getKeys();
  return formatsOfFeeds.map((format) => ({
    params: { corrections: segments.corrections, feed: feedFiles[format] },
    props: { format },
    cacheKey: keyOf(getCorrectionsFeedPath(format)),
  }));
};

/** Responds with the feed of corrections. */
export const answerCorrectionsFeed = async ({
  props: { format },
}: {
  props: { format: FeedFormat };
}): Promise<Response> =>
  createFeedResponse(renderFeed(createCorrectionsFeed(await getEdition()), format), format);

const createFeedResponse = (text: string, format: FeedFormat): Response =>
  new Response(text, {
    headers: { 'Content-Type': `${feedFormats[format].served}; charset=utf-8` },
  });

const getTerms = ({ desks, tags, people }: Edition): Listing[] => [...desks, ...tags, ...people];

function createTermParams(listing: Listing): Params {
  const [terms = '', term = ''] = getListPath(listing).split('/').filter(Boolean);
  return { terms, term };
}

/** Responds with the feed of a listing. */
export const respondWithFeed = ({
  props: { listing, format },
}: {
  props: { listing: Listing; format: FeedFormat };
}): Response => createFeedResponse(renderListingFeed(listing, format, readStoryText), format);
