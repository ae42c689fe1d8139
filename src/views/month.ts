import { archivePath } from '../routes.ts';
import { monthCard } from '../media/og/card.ts';
import type { MonthPage } from '../model/archive.ts';
import { monthInWords, timeOfDay } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { words } from '../i18n/reader.ts';
import { type DayHeading, underDays } from './date-groups.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './site-chrome.ts';
import { numberedDescription, pageHead } from './head.ts';
import { type LineView, lineView } from './headline-item.ts';
import { type PaginationView, paginationView } from './listing.ts';
import { momentView } from './timestamp.ts';

/** All that one page of a month in the archive shows. */
export interface MonthView {
  frame: FrameView;
  title: string;
  /** How many articles the month has, where it begins. */
  count?: string;
  all: LinkView;
  /** Newest first. */
  days: (DayHeading & { lines: LineView[] })[];
  pagination?: PaginationView;
}

/** One page of a month in the archive. */
export function monthView(edition: Edition, page: MonthPage): MonthView {
  const { year, month, number, articles, count } = page;
  const name = monthInWords(year, month);
  const title = words.archive.title(name);
  const path = archivePath(year, month, number);
  const head = pageHead({
    path,
    title: words.page.numbered(title, number),
    description: numberedDescription(words.archive.described(name), number),
    card: monthCard(page, edition.design),
    feeds: feedsOf(edition.all, edition.all),
  });
  const pagination = paginationView(
    page,
    (at) => archivePath(year, month, at),
    articles.map(({ published }) => published),
  );
  return {
    frame: frameView(edition, path, head),
    title,
    ...(number === 1 && { count: words.listing.count(count) }),
    all: { path: archivePath(), name: words.archive.all },
    days: underDays(articles).map(({ articles: ofDay, ...day }) => ({
      ...day,
      lines: ofDay.map((article) => lineView(article, momentView(article.published, timeOfDay))),
    })),
    ...(pagination && { pagination }),
  };
}
