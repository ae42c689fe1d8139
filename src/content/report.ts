import { imprintSlug } from '../routes.ts';
import { site } from '../config/site.ts';
import { getState } from '../model/article.ts';
import { formatMoment } from '../model/dates.ts';
import { describeProblems, type Problem } from '../model/problems.ts';
import { reportMessages } from '../i18n/report.ts';
import type { RejectedArticle } from './last-good.ts';
import type { ReadResult } from './read-content.ts';

/** What a build, or a check, found and did; plain data. */
export interface Report {
  /** The moment that it counts as now, RFC 3339. */
  now: string;
  /** Slugs of the articles that readers see. */
  published: string[];
  /** Articles kept back, with the moment until which, RFC 3339; the next first. */
  held: { slug: string; until: string }[];
  drafts: string[];
  withdrawn: string[];
  /** Files that nothing is made of. */
  ignored: string[];
  /** Articles that were set aside for what is wrong in them. */
  rejected: RejectedArticle[];
  hasLedger: boolean;
  /** What a press owes its readers and `site.ts` does not say, or no page does. */
  missing: string[];
  warnings: Problem[];
  errors: Problem[];
}

/** What is to be said of a newsroom at a moment. */
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
    missing: getMissing(copy),
    warnings,
    errors: problems,
  };
}

/** Facts of the imprint that are not filled, and its page where there is none. */
function getMissing({ pages }: ReadResult['copy']): string[] {
  const facts = Object.entries(site.imprint)
    .filter(([, value]) => value === undefined)
    .map(([name]) => reportMessages.fact(name));
  return pages.some(({ slug }) => slug === imprintSlug)
    ? facts
    : [...facts, reportMessages.page(`pages/${imprintSlug}.md`)];
}

/** The report of content in which something is wrong. */
export const createErrorReport = (errors: readonly Problem[], now: Date): Report => ({
  now: now.toISOString(),
  published: [],
  held: [],
  drafts: [],
  withdrawn: [],
  ignored: [],
  rejected: [],
  hasLedger: true,
  missing: [],
  warnings: [],
  errors: [...errors],
});

/** Files of warnings that are shown in a terminal; the JSON has all. */
const shownFiles = 20;

/** A report as an editor reads it in a terminal. */
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
      report.missing.length > 0 && reportMessages.missing(report.missing),
      !report.hasLedger && reportMessages.withoutLedger(ledger),
    ],
  ];
  return blocks
    .flatMap((lines) => (lines ? [lines.filter((line) => line !== false).join('\n')] : []))
    .join('\n\n');
}
