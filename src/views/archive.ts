import { getArchivePath } from '../routes.ts';
import { createArchiveCard } from '../media/og/card.ts';
import { site } from '../config/site.ts';
import { groupByMonth } from '../model/archive.ts';
import { formatMonth } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { messages } from '../i18n/reader.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { createPageHead } from './head.ts';

/** View model of the archive's first page, or of the page of one year. */
export interface ArchiveView {
  frame: SiteChrome;
  title: string;
  /** Number of articles, in words. */
  count: string;
  /** Newest first. */
  years: { name: string; months: (LinkView & { count: string })[] }[];
  /** Link to the whole archive, on the page of a year. */
  all?: LinkView;
}

/**
 * Creates the view model of the archive, or of one of its years.
 *
 * @param year `2026`; omit it for the whole archive
 */
export function createArchiveView(edition: Edition, year?: string): ArchiveView {
  const { all, articles } = edition;
  const months = groupByMonth(articles).filter(
    (month) => year === undefined || month.year === year,
  );
  const title = messages.archive.title(year);
  const path = getArchivePath(year);
  const head = createPageHead({
    path,
    title,
    description: messages.archive.described(year),
    card: createArchiveCard(edition.design, year),
    feeds: listFeeds(all, all),
  });
  return {
    frame: createSiteChrome(edition, path, head),
    title,
    count: messages.listing.count(months.reduce((sum, month) => sum + month.articles.length, 0)),
    years: Array.from(
      Map.groupBy(months, (month) => month.year),
      ([name, ofYear]) => ({
        name,
        months: ofYear.map((month) => ({
          path: getArchivePath(month.year, month.month),
          name: formatMonth(month.year, month.month),
          count: month.articles.length.toLocaleString(site.language),
        })),
      }),
    ),
    ...(year !== undefined && { all: { path: getArchivePath(), name: messages.archive.all } }),
  };
}
