import { site } from '../config/site.ts';
import { type Article, getMoment, compareNewestFirst } from './article.ts';
import type { Listing, ListingPage } from './listing.ts';

/**
 * Splits a listing into pages in the order of events, earliest first. An empty listing has one
 * empty page.
 */
export function createTimeline(listing: Listing): ListingPage[] {
  const { perIndexPage } = site.limits;
  const inOrder = listing.articles.toSorted(compareEarliestFirst);
  const last = Math.max(1, Math.ceil(inOrder.length / perIndexPage));
  return Array.from({ length: last }, (_, index) => ({
    listing,
    number: index + 1,
    ...(index + 1 < last && { newer: index + 2 }),
    ...(index > 0 && { older: index }),
    articles: inOrder.slice(index * perIndexPage, (index + 1) * perIndexPage),
  }));
}

const compareEarliestFirst = (a: Article, b: Article): number =>
  getMoment(a).getTime() - getMoment(b).getTime() || compareNewestFirst(b, a);
