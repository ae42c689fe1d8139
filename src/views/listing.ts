import { getFeedPath, getListPagePath, getTimelinePath } from '../routes.ts';
import type { Edition } from '../model/edition.ts';
import { formatDayRange } from '../model/dates.ts';
import type { ListingPage, PagePlace } from '../model/listing.ts';
import { messages } from '../i18n/reader.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome } from './site-chrome.ts';
import { createListingHead } from './head.ts';
import { getLeadFeatures, type ReadText } from './lead.ts';
import { type DateGroup, createDateGroups } from './teaser.ts';

/** View model of one page of a listing. */
export interface ListingView {
  frame: SiteChrome;
  /** Kind of the list. Empty for the list of all articles. */
  label: string;
  name: string;
  description?: string;
  /** Number of articles in the whole list, in words. Only on the first page. */
  count?: string;
  feed: string;
  /** Path of a tag's timeline, which sorts its articles by the day of the event. */
  timeline?: string;
  days: DateGroup[];
  pagination?: PaginationView;
}

/** Links to the neighboring pages of a list. */
export interface PaginationView {
  newer?: string;
  older?: string;
  /** Days that the page covers: `14–15 Januari 2030`. */
  position: string;
}

/**
 * Creates the view model of one page of a listing.
 *
 * @param readText function that reads the lead figure of the first story of a desk
 */
export function createListingView(
  edition: Edition,
  page: ListingPage,
  readText: ReadText,
): ListingView {
  const { listing, number, articles } = page;
  const { kind, term } = listing;
  const head = createListingHead(page, listFeeds(listing, edition.all), edition.design);
  const description = number === 1 && term.description;
  const pagination = createPaginationView(
    page,
    (at) => getListPagePath(listing, at),
    articles.map(({ published }) => published),
  );
  const days = createDateGroups(edition, articles, {
    isOfDesk: kind === 'desk',
    readText: kind === 'desk' && number === 1 ? readText : undefined,
  });
  const features = getLeadFeatures(days[0]?.teasers[0]?.lead);
  return {
    frame: createSiteChrome(edition, getListPagePath(listing, number), head, features),
    label: messages.listing.kinds[kind],
    name: term.name,
    ...(description && { description }),
    ...(number === 1 && { count: messages.listing.count(listing.articles.length) }),
    feed: getFeedPath(listing, 'rss'),
    ...(kind === 'tag' && { timeline: getTimelinePath(listing) }),
    days,
    ...(pagination && { pagination }),
  };
}

/**
 * Creates the links from one page of a list to its neighbors. Returns undefined for the only page.
 *
 * @param pathOf returns the path of a page, given its number
 * @param moments dates of the items on the page
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
