import { site } from '../config/site.ts';
import type { Article, Person, Term } from './article.ts';
import { dayOf } from './dates.ts';
import { pagePath } from '../addresses.ts';

export type ListingKind = 'all' | 'desk' | 'tag' | 'person';

/** Articles that belong together, newest first, with the address where they are listed. */
export interface Listing {
  kind: ListingKind;
  term: Term | Person;
  /** Path of the listing's first page. */
  path: string;
  articles: Article[];
}

/** One page of a listing. */
export interface ListingPage {
  listing: Listing;
  /** From 1. */
  number: number;
  /** How many pages the listing has, one at the least. */
  total: number;
  path: string;
  articles: Article[];
  newer: string | undefined;
  older: string | undefined;
}

/** Articles of one day, in the newsroom's zone. */
export interface Day {
  /** `YYYY-MM-DD` */
  day: string;
  articles: Article[];
}

/** The pages of a listing in order; an empty listing has one empty page. */
export function pagesOf(listing: Listing, perPage: number = site.limits.perPage): ListingPage[] {
  const total = Math.max(1, Math.ceil(listing.articles.length / perPage));
  return Array.from({ length: total }, (_, index) => ({
    listing,
    number: index + 1,
    total,
    path: pagePath(listing.path, index + 1),
    articles: listing.articles.slice(index * perPage, (index + 1) * perPage),
    newer: index > 0 ? pagePath(listing.path, index) : undefined,
    older: index + 1 < total ? pagePath(listing.path, index + 2) : undefined,
  }));
}

/** Articles grouped by their day of publication, in the order given. */
export function byDay(articles: Article[]): Day[] {
  const days = Map.groupBy(articles, (article) => dayOf(article.published));
  return Array.from(days, ([day, ofDay]) => ({ day, articles: ofDay }));
}
