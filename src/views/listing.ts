import { getFeedPath, getListPagePath, getTimelinePath } from '../routes.ts';
import type { Edition } from '../model/edition.ts';
import { formatDayRange } from '../model/dates.ts';
import type { ListingPage, PagePlace } from '../model/listing.ts';
import { messages } from '../i18n/reader.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome } from './site-chrome.ts';
import { createListingHead } from './head.ts';
import { type DateGroup, createDateGroups } from './teaser.ts';

/** All that one page of a listing shows. */
export interface ListingView {
  frame: SiteChrome;
  /** What kind of list it is; empty for that of all articles. */
  label: string;
  name: string;
  description?: string;
  /** How many articles the whole list has, where it begins. */
  count?: string;
  feed: string;
  /** The same by the day of what happened, of a tag. */
  timeline?: string;
  days: DateGroup[];
  pagination?: PaginationView;
}

/** The way to the pages of a list before and after one. */
export interface PaginationView {
  newer?: string;
  older?: string;
  /** The days that the page is of: `14–15 Januari 2030`. */
  position: string;
}

/** One page of a listing. */
export function createListingView(edition: Edition, page: ListingPage): ListingView {
  const { listing, number, articles } = page;
  const { kind, term } = listing;
  const head = createListingHead(page, listFeeds(listing, edition.all), edition.design);
  const description = number === 1 && term.description;
  const pagination = createPaginationView(
    page,
    (at) => getListPagePath(listing, at),
    articles.map(({ published }) => published),
  );
  return {
    frame: createSiteChrome(edition, getListPagePath(listing, number), head),
    label: messages.listing.kinds[kind],
    name: term.name,
    ...(description && { description }),
    ...(number === 1 && { count: messages.listing.count(listing.articles.length) }),
    feed: getFeedPath(listing, 'rss'),
    ...(kind === 'tag' && { timeline: getTimelinePath(listing) }),
    days: createDateGroups(edition, articles, {
      isOfDesk: kind === 'desk',
      withLead: kind === 'desk' && number === 1,
    }),
    ...(pagination && { pagination }),
  };
}

/**
 * The way from one page of a list to those beside it; undefined where it is the only one.
 *
 * @param pathOf path of a page by its number
 * @param moments of what stands on the page
 */
export function createPaginationView(
  { newer, older }: PagePlace,
  pathOf: (number: number) => string,
  moments: Date[],
): PaginationView | undefined {
  if (newer === undefined && older === undefined) return undefined;
  const times = moments.map((moment) => moment.getTime());
  return {
    ...(newer !== undefined && { newer: pathOf(newer) }),
    ...(older !== undefined && { older: pathOf(older) }),
    position:
      times.length > 0
        ? formatDayRange(new Date(Math.min(...times)), new Date(Math.max(...times)))
        : '',
  };
}
