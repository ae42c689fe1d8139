import { site } from '../config/site.ts';
import type { Article } from './article.ts';
import { getDay } from './dates.ts';
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

/** Which page of a list one is, and which are beside it. */
export interface PagePlace {
  /** 1 is where the list begins. */
  number: number;
  newer?: number;
  older?: number;
}

/** One page of a listing. */
export interface ListingPage extends PagePlace {
  listing: Listing;
  articles: Article[];
}

/** Articles of one day, in the newsroom's zone. */
export interface Day {
  /** `YYYY-MM-DD` */
  day: string;
  articles: Article[];
}

/** The pages of a listing, the newest first; an empty listing has one empty page. */
export function countPages(listing: Listing, perPage: number = site.limits.perPage): ListingPage[] {
  return paginate(listing.articles, perPage).map(({ items, ...place }) => ({
    listing,
    ...place,
    articles: items,
  }));
}

/**
 * Things, the newest first, on pages of so many, the newest page first. Pages are counted from the oldest, which is number 2, so
 * that none but the first changes as something new comes; that one has up to twice as many. Of nothing there is one empty page.
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

/** Articles grouped by their day of publication, in the order given. */
export function groupByDay(articles: Article[]): Day[] {
  const days = Map.groupBy(articles, (article) => getDay(article.published));
  return Array.from(days, ([day, ofDay]) => ({ day, articles: ofDay }));
}
