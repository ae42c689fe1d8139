import { site } from '../config/site.ts';
import type { Article } from './article.ts';
import { getDay } from './dates.ts';
import type { Person, Term } from './schema.ts';

/** Kinds of terms. Each term has a list of its own. */
export type TermKind = 'desk' | 'tag' | 'person';

type ListingKind = 'all' | TermKind;

/** The articles of a term, or all articles, newest first. */
export interface Listing {
  kind: ListingKind;
  term: Term | Person;
  articles: Article[];
}

/** The number of a page of a list, and the numbers of the adjacent pages. */
export interface PagePlace {
  /** Page 1 is the beginning of the list. */
  number: number;
  newer?: number;
  older?: number;
}

/** One page of a listing. */
export interface ListingPage extends PagePlace {
  listing: Listing;
  articles: Article[];
}

/** The articles of one day in the newsroom's time zone. */
export interface Day {
  /** `YYYY-MM-DD` */
  day: string;
  articles: Article[];
}

/** Splits a listing into pages, newest first. An empty listing has one empty page. */
export function countPages(listing: Listing, perPage: number = site.limits.perPage): ListingPage[] {
  return paginate(listing.articles, perPage).map(({ items, ...place }) => ({
    listing,
    ...place,
    articles: items,
  }));
}

/**
 * Splits a list, sorted newest first, into pages in the same order. Pages are numbered from the
 * oldest, which is page 2, so a new item changes only page 1 and, when a page is added, its
 * neighbor. Page 1 has up to `2 * perPage - 1` items. An empty list has one empty page.
 */
export function paginate<T>(things: T[], perPage: number): (PagePlace & { items: T[] })[] {
  const last = Math.max(1, Math.floor(things.length / perPage));
  const first = things.length - (last - 1) * perPage;
  const rest = Array.from({ length: last - 1 }, (_, index) => {
    const number = last - index;
    const start = first + index * perPage;
    return {
      number,
      newer: number === last ? 1 : number + 1,
      ...(number > 2 && { older: number - 1 }),
      items: things.slice(start, start + perPage),
    };
  });
  return [{ number: 1, ...(last > 1 && { older: last }), items: things.slice(0, first) }, ...rest];
}

/** Groups articles by their day of publication, in the given order. */
export function groupByDay(articles: Article[]): Day[] {
  const days = Map.groupBy(articles, (article) => getDay(article.published));
  return Array.from(days, ([day, ofDay]) => ({ day, articles: ofDay }));
}
