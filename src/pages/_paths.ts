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

/** The last step of a page's address by its number: none of the first. */
export const getPageParam = (number: number): string | undefined =>
  number === 1 ? undefined : String(number);

/** The static paths of a listing's pages: the first at its own address, then `2`, `3`, … */
export const listPagePaths = (listing: Listing, params: Params, keyOf: KeyOf) =>
  countPages(listing).map((page: ListingPage) => ({
    params: { ...params, page: getPageParam(page.number) },
    props: { page },
    cacheKey: keyOf(getListPagePath(listing, page.number)),
  }));

/** The static paths of a listing's feeds, in each format. */
export const listFeedPaths = (listing: Listing, params: Params, keyOf: KeyOf) =>
  formatsOfFeeds.map((format) => ({
    params: { ...params, feed: feedFiles[format] },
    props: { listing, format },
    cacheKey: keyOf(getFeedPath(listing, format)),
  }));

/** The static paths of the pages of each desk, tag and person. */
export const listTermPages = (edition: Edition, keyOf: KeyOf) =>
  getTerms(edition).flatMap((listing) => listPagePaths(listing, createTermParams(listing), keyOf));

/** The static paths of the pages of each tag by the day of what happened. */
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

/** The static paths of the feeds of each desk, tag and person, also by the keys that these had before. */
export const listTermFeeds = (edition: Edition, keyOf: KeyOf) =>
  getTerms(edition).flatMap((listing) =>
    [listing.term.slug, ...listAliases(listing)]
      .map((slug) => getPathUnderKey(listing, slug))
      .flatMap((known) => listFeedPaths(known, createTermParams(known), keyOf))
      // Under a key that it had before it is the same feed.
      .map((path) => ({ ...path, props: { ...path.props, listing } })),
  );

/** The static paths of the feed of corrections, in each format. */
export const listCorrectionsFeeds = async () => {
  const keyOf = await getKeys();
  return formatsOfFeeds.map((format) => ({
    params: { corrections: segments.corrections, feed: feedFiles[format] },
    props: { format },
    cacheKey: keyOf(getCorrectionsFeedPath(format)),
  }));
};

/** The answer of the route of the feed of corrections. */
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

/** The answer of a feed's route. */
export const respondWithFeed = ({
  props: { listing, format },
}: {
  props: { listing: Listing; format: FeedFormat };
}): Response => createFeedResponse(renderListingFeed(listing, format, readStoryText), format);
