import { absolute, articlePath, historyPath } from '../routes.ts';
import { historyCard } from '../media/og/card.ts';
import type { Article } from '../model/article.ts';
import { deskOf, type Edition } from '../model/edition.ts';
import { headlineOf, type Phrase } from '../model/no-break-names.ts';
import { words } from '../i18n/reader.ts';
import { type EntryView, entriesOf } from './correction-log.ts';
import { type FeedLink, feedsOfStory } from './feed-links.ts';
import { type FrameView, frameView } from './site-chrome.ts';
import { type Head, pageHead } from './head.ts';
import { momentView } from './timestamp.ts';

/** All that the page shows which tells what was changed in a story. */
export interface HistoryView {
  frame: FrameView;
  title: string;
  story: { path: string; name: Phrase };
  /** From its publication on, the earliest first. */
  entries: EntryView[];
}

/** The page that tells what was changed in a story since it was published. */
export function historyView(edition: Edition, article: Article): HistoryView {
  const { slug, title, published, names } = article;
  const head = historyHead(edition, article, feedsOfStory(deskOf(edition, article), edition.all));
  const first = { moment: momentView(published), lines: [{ text: words.history.published }] };
  return {
    frame: frameView(edition, historyPath(slug), head),
    title: words.history.title,
    story: { path: articlePath(slug), name: headlineOf(title, names) },
    entries: [first, ...entriesOf(article).toReversed()],
  };
}

/** The head of that page; the article's own is the one that counts. */
export function historyHead({ design }: Edition, article: Article, feeds: FeedLink[]): Head {
  const { slug, title } = article;
  const head = pageHead({
    path: historyPath(slug),
    title: words.history.titled(title),
    description: words.history.description(title),
    card: historyCard(article, design),
    feeds,
  });
  return { ...head, canonical: absolute(articlePath(slug)) };
}
