import { getFeedPath, imprintSlug } from '../routes.ts';
import { site } from '../config/site.ts';
import { getState } from '../model/article.ts';
import { formatMoment } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { isFeedCut, listFeedArticles } from '../model/feed-articles.ts';
import { describeProblems, type Problem } from '../model/problems.ts';
import { reportMessages } from '../i18n/report.ts';
import type { RejectedArticle } from './last-good.ts';
import type { ReadResult } from './read-content.ts';

/** The report of a build or a check, as plain data. */
export interface Report {
  /** Time of the build or check (RFC 3339). */
  now: string;
  /** Slugs of the published articles. */
  published: string[];
  /** Scheduled articles with their publication times (RFC 3339), the next one first. */
  held: { slug: string; until: string }[];
  drafts: string[];
  withdrawn: string[];
  /** Files that the site does not use. */
  ignored: string[];
  /** Articles with problems, which were replaced or left out. */
  rejected: RejectedArticle[];
  hasLedger: boolean;
  /** RSS feeds that end early because of their size, with their numbers of articles. */
  shortFeeds: { path: string; articles: number }[];
  /** Facts of the imprint that `site.ts` lacks, and the imprint page if it is missing. */
  missing: string[];
  warnings: Problem[];
  errors: Problem[];
}

/** Creates the report of the content at a given time. */
export function createReport(newsroom: ReadResult, now: Date): Report {
  const { copy, drafts, ignored, rejected, ledger, warnings, problems } = newsroom;
  const states = copy.articles.map((article) => ({ ...article, state: getState(article, now) }));
  return {
    now: now.toISOString(),
    published: states
      .filter(({ state, withdrawn }) => state === undefined && !withdrawn)
      .map(({ slug }) => slug),
    held: states
      .filter(({ state }) => state === 'scheduled')
      .map(({ slug, published }) => ({ slug, until: published }))
      .sort((a, b) => Date.parse(a.until) - Date.parse(b.until)),
    drafts,
    withdrawn: states.filter(({ withdrawn }) => withdrawn).map(({ slug }) => slug),
    ignored,
    rejected,
    hasLedger: ledger !== undefined,
    shortFeeds: listShortFeeds(newsroom.edition()),
    missing: getMissing(copy),
    warnings,
    errors: problems,
  };
}

/** Lists the feeds that end early because of their size. */
const listShortFeeds = ({ all, desks, tags, people }: Edition): Report['shortFeeds'] =>
  [all, ...desks, ...tags, ...people].filter(isFeedCut).map((listing) => ({
    path: getFeedPath(listing, 'rss'),
    articles: listFeedArticles(listing).length,
  }));

/** Lists the facts that the imprint lacks, and its page if there is none. */
function getMissing({ pages }: ReadResult['copy']): string[] {
  const facts = Object.entries(site.imprint)
    .filter(([, value]) => value === undefined)
    .map(([name]) => reportMessages.fact(name));
  return pages.some(({ slug }) => slug === imprintSlug)
    ? facts
    : [...facts, reportMessages.page(`pages/${imprintSlug}.md`)];
}

/** Creates the report of content that has errors. */
export const createErrorReport = (errors: readonly Problem[], now: Date): Report => ({
  now: now.toISOString(),
  published: [],
  held: [],
  drafts: [],
  withdrawn: [],
  ignored: [],
  rejected: [],
  hasLedger: true,
  shortFeeds: [],
  missing: [],
  warnings: [],
  errors: [...errors],
});

/** Maximum number of files whose warnings a terminal shows. The JSON contains all warnings. */
const shownFiles = 20;

/** Formats a report for editors in a terminal. */
export function formatReport(report: Report, ledger: string): string {
  const { published, held, drafts, withdrawn, ignored, rejected, warnings, errors } = report;
  const blocks = [
    errors.length > 0 && [
      reportMessages.rejected,
      ...rejected.map(reportMessages.setAside),
      '',
      describeProblems(errors),
    ],
    warnings.length > 0 && [
      reportMessages.warnings(warnings.length),
      describeProblems(warnings, shownFiles),
    ],
    [
      reportMessages.published(published.length),
      held.length > 0 &&
        reportMessages.held(
          held.map(({ slug, until }) => `${slug}, ${formatMoment(new Date(until))}`),
        ),
      drafts.length > 0 && reportMessages.drafts(drafts),
      withdrawn.length > 0 && reportMessages.withdrawn(withdrawn),
      ignored.length > 0 && reportMessages.ignored(ignored),
      report.shortFeeds.length > 0 &&
        reportMessages.shortFeeds(
          report.shortFeeds.map(({ path, articles }) => `${path} (${articles})`),
        ),
      report.missing.length > 0 && reportMessages.missing(report.missing),
      !report.hasLedger && reportMessages.withoutLedger(ledger),
    ],
  ];
  return blocks
    .flatMap((lines) => (lines ? [lines.filter((line) => line !== false).join('\n')] : []))
    .join('\n\n');
}
