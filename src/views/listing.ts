import { feedPath, listPagePath, timelinePath } from '../addresses.ts';
import type { Edition } from '../model/edition.ts';
import type { ListingPage } from '../model/listing.ts';
import { words } from '../words/reader.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView } from './frame.ts';
import { listingHead } from './head.ts';
import { type DayView, dayViews } from './teaser.ts';

/** All that one page of a listing shows. */
export interface ListingView {
  frame: FrameView;
  /** What kind of list it is; empty for that of all articles. */
  label: string;
  name: string;
  description?: string;
  /** How many articles the whole list has. */
  count: string;
  feed: string;
  /** The same by the day of what happened, of a tag. */
  timeline?: string;
  days: DayView[];
  pagination?: PaginationView;
}

/** The way to the pages of a list before and after one. */
export interface PaginationView {
  newer?: string;
  older?: string;
  /** `Halaman 2 dari 5` */
  position: string;
}

/** One page of a listing. */
export function listingView(edition: Edition, page: ListingPage): ListingView {
  const { listing, number, total } = page;
  const { kind, term } = listing;
  const head = listingHead(page, feedsOf(listing, edition.all), edition.design);
  const description = number === 1 && term.description;
  return {
    frame: frameView(edition, listPagePath(listing, number), head),
    label: words.listing.kinds[kind],
    name: term.name,
    ...(description && { description }),
    count: words.listing.count(listing.articles.length),
    feed: feedPath(listing, 'rss'),
    ...(kind === 'tag' && { timeline: timelinePath(listing) }),
    days: dayViews(edition, page.articles, {
      isOfDesk: kind === 'desk',
      withLead: kind === 'desk' && number === 1,
    }),
    ...(total > 1 && { pagination: paginationView(page, (at) => listPagePath(listing, at)) }),
  };
}

/** The way from one page of a list to those beside it, by the paths of its pages. */
export const paginationView = (
  { number, total }: { number: number; total: number },
  pathOf: (number: number) => string,
): PaginationView => ({
  ...(number > 1 && { newer: pathOf(number - 1) }),
  ...(number < total && { older: pathOf(number + 1) }),
  position: words.listing.position(number, total),
});
