import { archivePath } from '../routes.ts';
import { archiveCard } from '../media/og/card.ts';
import { site } from '../config/site.ts';
import { monthsOf } from '../model/archive.ts';
import { monthInWords } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { words } from '../i18n/reader.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './site-chrome.ts';
import { pageHead } from './head.ts';

/** All that the archive's first page shows, or that of one of its years. */
export interface ArchiveView {
  frame: FrameView;
  title: string;
  /** How many articles there are. */
  count: string;
  /** Newest first. */
  years: { name: string; months: (LinkView & { count: string })[] }[];
  /** The whole archive, from a year of it. */
  all?: LinkView;
}

/** @param year `2026`; left out for the whole archive */
export function archiveView(edition: Edition, year?: string): ArchiveView {
  const { all, articles } = edition;
  const months = monthsOf(articles).filter((month) => year === undefined || month.year === year);
  const title = words.archive.title(year);
  const path = archivePath(year);
  const head = pageHead({
    path,
    title,
    description: words.archive.described(year),
    card: archiveCard(edition.design, year),
    feeds: feedsOf(all, all),
  });
  return {
    frame: frameView(edition, path, head),
    title,
    count: words.listing.count(months.reduce((sum, month) => sum + month.articles.length, 0)),
    years: Array.from(
      Map.groupBy(months, (month) => month.year),
      ([name, ofYear]) => ({
        name,
        months: ofYear.map((month) => ({
          path: archivePath(month.year, month.month),
          name: monthInWords(month.year, month.month),
          count: month.articles.length.toLocaleString(site.language),
        })),
      }),
    ),
    ...(year !== undefined && { all: { path: archivePath(), name: words.archive.all } }),
  };
}
