import { getHistoryPath, listMovedLists, listMovedPaths, listMovedTimelines } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { type Edition, listListings } from '../model/edition.ts';
import type { ListingPage } from '../model/listing.ts';
import {
  createArticleHead,
  type Head,
  createListingHead,
  createPartHead,
  createWithdrawnHead,
} from './head.ts';
import { createHistoryHead } from './history.ts';
import { createTimelineHead } from './timeline.ts';

/**
 * View model of the page at an old address, which leads to the new one. It has the head of the new
 * page, so that both have the same link preview.
 */
export interface RedirectView {
  head: Head;
  /** Path of the new page. */
  target: string;
}

/** An old address and the new one, with the content of the new page. */
export interface PageRedirect {
  from: string;
  to: string;
  target: { article: Article } | { page: ListingPage } | { timeline: ListingPage };
}

/** Lists every old address of an edition: of articles, parts, histories, lists and timelines. */
export const listRedirects = (edition: Edition): PageRedirect[] => [
  ...[...edition.articles, ...edition.withdrawn].flatMap((article) =>
    listMovedPaths(article).map((move) => ({ ...move, target: { article } })),
  ),
  ...listListings(edition).flatMap((listing) =>
    listMovedLists(listing).map(({ from, to, page }) => ({ from, to, target: { page } })),
  ),
  ...edition.tags.flatMap((tag) =>
    listMovedTimelines(tag).map(({ from, to, page }) => ({ from, to, target: { timeline: page } })),
  ),
];

/** Creates the view model of the page at an old address. */
export const createRedirectView = (edition: Edition, moving: PageRedirect): RedirectView => ({
  head: getHead(edition, moving),
  target: moving.to,
});

function getHead(edition: Edition, { to, target }: PageRedirect): Head {
  const { design } = edition;
  if ('timeline' in target) return createTimelineHead(edition, target.timeline, []);
  if ('page' in target) return createListingHead(target.page, [], design);
  const { article } = target;
  if (article.withdrawn) return createWithdrawnHead(article, [], design);
  if (to === getHistoryPath(article.slug)) return createHistoryHead(edition, article, []);
  const index = article.story.parts.findIndex(({ slug }) => to.endsWith(`/${slug}/`));
  return index < 0 || to.split('/').length < 5
    ? createArticleHead(edition, article, [])
    : createPartHead(article, index, [], design);
}
