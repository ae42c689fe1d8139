import { getCorrectionsFeedPath, readingListPath } from '../routes.ts';
import { createPageCards } from '../media/og/card.ts';
import { site } from '../config/site.ts';
import type { Edition } from '../model/edition.ts';
import { messages } from '../i18n/reader.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome } from './site-chrome.ts';
import { createPageHead } from './head.ts';

/** View model of the page with a reader's saved stories. The browser holds the list. */
export interface ReadingListView {
  frame: SiteChrome;
  /** Path of the page itself. */
  list: string;
  /** Path of the feed of corrections (JSON Feed 1.1). `most` is its maximum number of items. */
  feed: string;
  most: number;
}

/**
 * Creates the view model of the reading list. Search engines should not index it: they would find
 * it empty.
 */
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
