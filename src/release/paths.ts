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
} from '../addresses.ts';
import type { Edition } from '../model/edition.ts';
import { correctionsFeedOf } from '../outputs/corrections-feed.ts';
import { renderFeed, renderFeedOf } from '../outputs/feeds.ts';
import { feedFormats } from '../views/feed-links.ts';
import { segments } from '../words/segments.ts';
import { currentEdition, isDue, textOf } from './edition.ts';
import { type Listing, type ListingPage, pagesOf } from '../model/listing.ts';
import { timelineOf } from '../model/timeline.ts';

type Params = Record<string, string>;

/** The last step of a page's address by its number: none of the first. */
export const pageStep = (number: number): string | undefined =>
  number === 1 ? undefined : String(number);

/** The static paths of a listing's pages: the first at its own address, then `2`, `3`, … */
export const pagePaths = (listing: Listing, params: Params) =>
  pagesOf(listing)
    .filter(({ number }) => isDue(listPagePath(listing, number)))
    .map((page: ListingPage) => ({
      params: { ...params, page: pageStep(page.number) },
      props: { page },
    }));

/** The static paths of a listing's feeds, in each format. */
export const feedPaths = (listing: Listing, params: Params = {}) =>
  formatsOfFeeds
    .filter((format) => isDue(feedPath(listing, format)))
    .map((format) => ({
      params: { ...params, feed: feedFiles[format] },
      props: { listing, format },
    }));

/** The static paths of the pages of each desk, tag and person. */
export const termPages = (edition: Edition) =>
  termsOf(edition).flatMap((listing) => pagePaths(listing, termParams(listing)));

/** The static paths of the pages of each tag by the day of what happened. */
export const timelinePages = ({ tags }: Edition) =>
  tags.flatMap((listing) =>
    timelineOf(listing)
      .filter(({ number }) => isDue(timelinePath(listing, number)))
      .map((page) => ({
        params: {
          ...termParams(listing),
          timeline: segments.timeline,
          page: pageStep(page.number),
        },
        props: { page },
      })),
  );

/** The static paths of the feeds of each desk, tag and person, also by the keys that these had before. */
export const termFeeds = (edition: Edition) =>
  termsOf(edition).flatMap((listing) =>
    [listing.term.slug, ...aliasesOf(listing)]
      .map((slug) => underKey(listing, slug))
      .flatMap((known) => feedPaths(known, termParams(known)))
      // Under a key that it had before it is the same feed.
      .map(({ params, props }) => ({ params, props: { ...props, listing } })),
  );

/** The static paths of the feed of corrections, in each format. */
export const correctionsFeeds = async () => {
  const due = formatsOfFeeds.filter((format) => isDue(correctionsFeedPath(format)));
  if (due.length === 0) return [];
  const feed = correctionsFeedOf(await currentEdition());
  return due.map((format) => ({
    params: { corrections: segments.corrections, feed: feedFiles[format] },
    props: { text: renderFeedOf(feed, format), format },
  }));
};

/** The answer of a route whose feed is printed. */
export const printedFeed = ({
  props: { text, format },
}: {
  props: { text: string; format: FeedFormat };
}): Response => feedResponse(text, format);

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
}): Response => feedResponse(renderFeed(listing, format, textOf), format);
