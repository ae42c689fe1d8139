import { getCorrectionsFeedPath, readingListPath } from '../routes.ts';
import { createPageCards } from '../media/og/card.ts';
import { site } from '../config/site.ts';
import type { Edition } from '../model/edition.ts';
import { messages } from '../i18n/reader.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome } from './site-chrome.ts';
import { createPageHead } from './head.ts';

/** What the page shows that lists what a reader has kept; the list is the browser's own. */
export interface ReadingListView {
  frame: SiteChrome;
  /** Path of the page itself. */
  list: string;
  /** Path of the feed of corrections (JSON Feed 1.1), and how many of them it holds at most. */
  feed: string;
  most: number;
}

/** The page that lists what a reader has kept; to search engines it is empty. */
export function createReadingListView(edition: Edition): ReadingListView {
  const { title, description } = messages.kept;
  const head = createPageHead({
    path: readingListPath,
    title,
    description,
    card: createPageCards(edition).kept,
    feeds: listFeeds(edition.all, edition.all),
    isHidden: true,
  });
  return {
    frame: createSiteChrome(edition, readingListPath, head),
    list: readingListPath,
    feed: getCorrectionsFeedPath('json'),
    most: site.limits.feedItems,
  };
}
