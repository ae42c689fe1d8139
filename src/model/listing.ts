import { site } from '../config/site.ts';
import type { Article } from './article.ts';
import { dayOf } from './dates.ts';
import type { Person, Term } from './schema.ts';

/** Kinds of controlled words, each word with a list of its own. */
export type TermKind = 'desk' | 'tag' | 'person';

type ListingKind = 'all' | TermKind;

/** Articles that belong together, newest first. */
export interface Listing {
  kind: ListingKind;
  term: Term | Person;
  articles: Article[];
}

/** One page of a listing. */
export interface ListingPage {
  listing: Listing;
  /** From 1. */
  number: number;
  /** How many pages the listing has, one at the least. */
  total: number;
  articles: Article[];
}

/** Articles of one day, in the newsroom's zone. */
export interface Day {
  /** `YYYY-MM-DD` */
  day: string;
  articles: Article[];
}

/** The pages of a listing in order; an empty listing has one empty page. */
export function pagesOf(listing: Listing, perPage: number = site.limits.perPage): ListingPage[] {
  return paged(listing.articles, perPage).map(({ items, ...place }) => ({
    ...{ listing, ...place },
    articles: items,
  }));
}

/** Things on pages of so many, in their order, each page with its number from 1; of nothing there is one empty page. */
export function paged<T>(
  things: T[],
  perPage: number,
): { number: number; total: number; items: T[] }[] {
  const total = Math.max(1, Math.ceil(things.length / perPage));
  return Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    total,
    items: things.slice(index * perPage, (index + 1) * perPage),
  }));
}

/** Articles grouped by their day of publication, in the order given. */
export function byDay(articles: Article[]): Day[] {
  const days = Map.groupBy(articles, (article) => dayOf(article.published));
  return Array.from(days, ([day, ofDay]) => ({ day, articles: ofDay }));
}
