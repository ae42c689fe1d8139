import { getArchivePath } from '../routes.ts';
import { createMonthCard } from '../media/og/card.ts';
import type { MonthPage } from '../model/archive.ts';
import { formatMonth, formatTime } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { messages } from '../i18n/reader.ts';
import { type DateHeading, groupUnderDays } from './date-groups.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { numberDescription, createPageHead } from './head.ts';
import { type HeadlineItem, createHeadlineItem } from './headline-item.ts';
import { type PaginationView, createPaginationView } from './listing.ts';
import { createTimestamp } from './timestamp.ts';

/** View model of one page of a month in the archive. */
export interface MonthView {
  frame: SiteChrome;
  title: string;
  /** Number of articles in the month, in words. Only on the first page. */
  count?: string;
  all: LinkView;
  /** Newest first. */
  days: (DateHeading & { lines: HeadlineItem[] })[];
  pagination?: PaginationView;
}

/** Creates the view model of one page of a month in the archive. */
export function createMonthView(edition: Edition, page: MonthPage): MonthView {
  const { year, month, number, articles, count } = page;
  const name = formatMonth(year, month);
  const title = messages.archive.title(name);
  const path = getArchivePath(year, month, number);
  const head = createPageHead({
    path,
    title: messages.page.numbered(title, number),
    description: numberDescription(messages.archive.described(name), number),
    card: createMonthCard(page, edition.design),
    feeds: listFeeds(edition.all, edition.all),
  });
  const pagination = createPaginationView(
    page,
    (at) => getArchivePath(year, month, at),
    articles.map(({ published }) => published),
  );
  return {
    frame: createSiteChrome(edition, path, head),
    title,
    ...(number === 1 && { count: messages.listing.count(count) }),
    all: { path: getArchivePath(), name: messages.archive.all },
    days: groupUnderDays(articles).map(({ articles: ofDay, ...day }) => ({
      ...day,
      lines: ofDay.map((article) =>
        createHeadlineItem(article, createTimestamp(article.published, formatTime)),
      ),
    })),
    ...(pagination && { pagination }),
  };
}
