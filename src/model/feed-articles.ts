import { site } from '../config/site.ts';
import type { Article } from './article.ts';
import type { Listing } from './listing.ts';

const { feedItems, feedBytes, feedLeast } = site.limits;

/** Estimated bytes of an item besides its text: its title, summary, notes and pictures. */
const besideText = 2_000;

/**
 * Lists the newest articles of a listing that its feed contains. The feed ends before the item that
 * would make it too large, but has at least `feedLeast` items.
 */
export function listFeedArticles({ articles }: Listing): Article[] {
  let bytes = 0;
  const newest = articles.slice(0, feedItems);
  const end = newest.findIndex(({ story }, index) => {
    bytes += story.feedBytes + besideText;
    return index >= feedLeast && bytes > feedBytes;
  });
  return end < 0 ? newest : newest.slice(0, end);
}

/** Checks whether the feed of a listing lacks articles only because of their size. */
export const isFeedCut = (listing: Listing): boolean =>
  listFeedArticles(listing).length < Math.min(listing.articles.length, feedItems);
