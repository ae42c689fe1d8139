import {
  aliasesOf,
  correctionsFeedPath,
  type FeedFormat,
  feedFiles,
  feedPath,
  formatsOfFeeds,
  listPagePath,
  listPath,
  timelinePath,
  underKey,
} from '../routes.ts';
import type { Edition } from '../model/edition.ts';
import { correctionsFeedOf } from '../feeds/corrections-feed.ts';
import { renderFeed, renderFeedOf } from '../feeds/feeds.ts';
import { feedFormats } from '../views/feed-links.ts';
import { segments } from '../i18n/segments.ts';
import { getEdition, getKeys, getText } from './_edition.ts';
import { type Listing, type ListingPage, pagesOf } from '../model/listing.ts';
import { timelineOf } from '../model/timeline.ts';

type Params = Record<string, string>;

/** Returns the cache key of a path. */
type KeyOf = (path: string) => string;

/** The last step of a page's address by its number: none of the first. */
export const pageStep = (number: number): string | undefined =>
  number === 1 ? undefined : String(number);

/** The static paths of a listing's pages: the first at its own address, then `2`, `3`, … */
export const pagePaths = (listing: Listing, params: Params, keyOf: KeyOf) =>
  pagesOf(listing).map((page: ListingPage) => ({
    params: { ...params, page: pageStep(page.number) },
    props: { page },
    cacheKey: keyOf(listPagePath(listing, page.number)),
  }));

/** The static paths of a listing's feeds, in each format. */
export const feedPaths = (listing: Listing, params: Params, keyOf: KeyOf) =>
  formatsOfFeeds.map((format) => ({
    params: { ...params, feed: feedFiles[format] },
    props: { listing, format },
    cacheKey: keyOf(feedPath(listing, format)),
  }));

/** The static paths of the pages of each desk, tag and person. */
export const termPages = (edition: Edition, keyOf: KeyOf) =>
  termsOf(edition).flatMap((listing) => pagePaths(listing, termParams(listing), keyOf));

/** The static paths of the pages of each tag by the day of what happened. */
export const timelinePages = ({ tags }: Edition, keyOf: KeyOf) =>
  tags.flatMap((listing) =>
    timelineOf(listing).map((page) => ({
      params: {
        ...termParams(listing),
        timeline: segments.timeline,
        page: pageStep(page.number),
      },
      props: { page },
      cacheKey: keyOf(timelinePath(listing, page.number)),
    })),
  );

/** The static paths of the feeds of each desk, tag and person, also by the keys that these had before. */
export const termFeeds = (edition: Edition, keyOf: KeyOf) =>
  termsOf(edition).flatMap((listing) =>
    [listing.term.slug, ...aliasesOf(listing)]
      .map((slug) => underKey(listing, slug))
      .flatMap((known) => feedPaths(known, termParams(known), keyOf))
      // Under a key that it had before it is the same feed.
      .map((path) => ({ ...path, props: { ...path.props, listing } })),
  );

/** The static paths of the feed of corrections, in each format. */
export const correctionsFeeds = async () => {
  const keyOf = await getKeys();
  return formatsOfFeeds.map((format) => ({
    params: { corrections: segments.corrections, feed: feedFiles[format] },
    props: { format },
    cacheKey: keyOf(correctionsFeedPath(format)),
  }));
};

/** The answer of the route of the feed of corrections. */
export const answerCorrectionsFeed = async ({
  props: { format },
}: {
  props: { format: FeedFormat };
}): Promise<Response> =>
  feedResponse(renderFeedOf(correctionsFeedOf(await getEdition()), format), format);

const feedResponse = (text: string, format: FeedFormat): Response =>
  new Response(text, {
    headers: { 'Content-Type': `${feedFormats[format].served}; charset=utf-8` },
  });

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
}): Response => feedResponse(renderFeed(listing, format, getText), format);
