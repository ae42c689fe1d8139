import { toAbsolute, getArticlePath, getHistoryPath } from '../routes.ts';
import { createHistoryCard } from '../media/og/card.ts';
import type { Article } from '../model/article.ts';
import { getDesk, type Edition } from '../model/edition.ts';
import { splitHeadline, type Phrase } from '../model/no-break-names.ts';
import { messages } from '../i18n/reader.ts';
import { type CorrectionView, createEntryViews } from './correction-log.ts';
import { type FeedLink, listArticleFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome } from './site-chrome.ts';
import { type Head, createPageHead } from './head.ts';
import { createTimestamp } from './timestamp.ts';

/** View model of the page with the history of a story's corrections and changes. */
export interface HistoryView {
  frame: SiteChrome;
  title: string;
  story: { path: string; name: Phrase };
  /** Starts with the publication, oldest first. */
  entries: CorrectionView[];
}

/** Creates the view model of the page with the history of a story. */
export function createHistoryView(edition: Edition, article: Article): HistoryView {
  const { slug, title, published, names } = article;
  const head = createHistoryHead(
    edition,
    article,
    listArticleFeeds(getDesk(edition, article), edition.all),
  );
  const first = {
    moment: createTimestamp(published),
    lines: [{ text: messages.history.published }],
  };
  return {
    frame: createSiteChrome(edition, getHistoryPath(slug), head),
    title: messages.history.title,
    story: { path: getArticlePath(slug), name: splitHeadline(title, names) },
    entries: [first, ...createEntryViews(article).toReversed()],
  };
}

/** Creates the head of the history page. Its canonical address is the article's. */
export function createHistoryHead({ design }: Edition, article: Article, feeds: FeedLink[]): Head {
  const { slug, title } = article;
  const head = createPageHead({
    path: getHistoryPath(slug),
    title: messages.history.titled(title),
    description: messages.history.description(title),
    card: createHistoryCard(article, design),
    feeds,
  });
  return { ...head, canonical: toAbsolute(getArticlePath(slug)) };
}
