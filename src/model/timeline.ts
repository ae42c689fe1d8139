import { site } from '../config/site.ts';
import { type Article, momentOf, newestFirst } from './article.ts';
import { type Listing, type ListingPage, paged } from './listing.ts';

/** The pages of a list read by the day of what happened, the earliest first; an empty list has one empty page. */
export const timelineOf = (listing: Listing): ListingPage[] =>
  paged(listing.articles.toSorted(earliestFirst), site.limits.perIndexPage).map(
    ({ items, ...place }) => ({ listing, ...place, articles: items }),
  );

const earliestFirst = (a: Article, b: Article): number =>
  momentOf(a).getTime() - momentOf(b).getTime() || newestFirst(b, a);
