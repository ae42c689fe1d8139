import { historyPath, movedLists, movedPaths, movedTimelines } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { type Edition, listingsOf } from '../model/edition.ts';
import type { ListingPage } from '../model/listing.ts';
import { articleHead, type Head, listingHead, partHead, withdrawnHead } from './head.ts';
import { historyHead } from './history.ts';
import { timelineHead } from './timeline.ts';

/** All that the page at an old address shows: the way to the new one, whose head it has, so that an old link is previewed as the new one is. */
export interface MovedView {
  head: Head;
  /** Path of the page that it leads to. */
  target: string;
}

/** An old address, with what stands at the new one. */
export interface Moving {
  from: string;
  to: string;
  target: { article: Article } | { page: ListingPage } | { timeline: ListingPage };
}

/** Every old address of an edition: of articles, their parts, and lists. */
export const movingsOf = (edition: Edition): Moving[] => [
  ...[...edition.articles, ...edition.withdrawn].flatMap((article) =>
    movedPaths(article).map((move) => ({ ...move, target: { article } })),
  ),
  ...listingsOf(edition).flatMap((listing) =>
    movedLists(listing).map(({ from, to, page }) => ({ from, to, target: { page } })),
  ),
  ...edition.tags.flatMap((tag) =>
    movedTimelines(tag).map(({ from, to, page }) => ({ from, to, target: { timeline: page } })),
  ),
];

/** The page at an old address. */
export const movedView = (edition: Edition, moving: Moving): MovedView => ({
  head: headOf(edition, moving),
  target: moving.to,
});

function headOf(edition: Edition, { to, target }: Moving): Head {
  const { design } = edition;
  if ('timeline' in target) return timelineHead(edition, target.timeline, []);
  if ('page' in target) return listingHead(target.page, [], design);
  const { article } = target;
  if (article.withdrawn) return withdrawnHead(article, [], design);
  if (to === historyPath(article.slug)) return historyHead(edition, article, []);
  const index = article.story.parts.findIndex(({ slug }) => to.endsWith(`/${slug}/`));
  return index < 0 || to.split('/').length < 5
    ? articleHead(edition, article, [])
    : partHead(article, index, [], design);
}
