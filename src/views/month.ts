import { archivePath, articlePath } from '../addresses.ts';
import { monthCard } from '../cards/card.ts';
import type { MonthPage } from '../model/archive.ts';
import { longDate, monthInWords, timeOfDay } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { byDay } from '../model/listing.ts';
import { headlineOf, type Phrase } from '../model/names.ts';
import { words } from '../words/reader.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './frame.ts';
import { pageHead } from './head.ts';
import { type PaginationView, paginationView } from './listing.ts';
import { type MomentView, momentView } from './moment.ts';

/** All that one page of a month in the archive shows. */
export interface MonthView {
  frame: FrameView;
  title: string;
  /** How many articles the month has, where it begins. */
  count?: string;
  all: LinkView;
  /** Newest first. */
  days: { day: string; name: string; lines: LineView[] }[];
  pagination?: PaginationView;
}

/** An article by its headline alone. */
export interface LineView {
  path: string;
  title: Phrase;
  moment: MomentView;
}

/** One page of a month in the archive. */
export function monthView(edition: Edition, page: MonthPage): MonthView {
  const { year, month, number, articles, count } = page;
  const title = words.archive.title(monthInWords(year, month));
  const path = archivePath(year, month, number);
  const head = pageHead({
    path,
    title: words.page.numbered(title, number),
    description: [
      words.archive.described(monthInWords(year, month)),
      ...(number === 1 ? [] : [`${words.listing.position(number)}.`]),
    ].join(' '),
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
    days: byDay(articles).map(({ day, articles: ofDay }) => ({
      day,
      name: ofDay[0] ? longDate(ofDay[0].published) : day,
      lines: ofDay.map((article) => ({
        path: articlePath(article.slug),
        title: headlineOf(article.title, article.names),
        moment: momentView(article.published, timeOfDay),
      })),
    })),
    ...(pagination && { pagination }),
  };
}
