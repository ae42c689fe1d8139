import {
  getArticlePath,
  getCorrectionsFeedPath,
  correctionsId,
  getCorrectionsPath,
} from '../routes.ts';
import { createPageCards } from '../media/og/card.ts';
import type { CorrectionEntry, CorrectionsPage } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import { splitHeadline, type Phrase } from '../model/no-break-names.ts';
import { messages } from '../i18n/reader.ts';
import { createCorrectionLines, type CorrectionView } from './correction-log.ts';
import { createCorrectionsFeedLinks, createFeedLinks } from './feed-links.ts';
import { type SiteChrome, createSiteChrome } from './site-chrome.ts';
import { createPageHead } from './head.ts';
import { createCorrectionsData } from './json-ld.ts';
import { type PaginationView, createPaginationView } from './listing.ts';
import { createTimestamp } from './timestamp.ts';

/** View model of one page of the list of corrections. */
export interface CorrectionsView {
  frame: SiteChrome;
  title: string;
  description: string;
  feed: string;
  entries: (CorrectionView & { story: { path: string; name: Phrase } })[];
  pagination?: PaginationView;
}

/** Creates the view model of one page of the list of corrections. */
export function createCorrectionsView(edition: Edition, page: CorrectionsPage): CorrectionsView {
  const { number, entries } = page;
  const { title, description } = messages.corrections;
  const path = getCorrectionsPath(number);
  const pagination = createPaginationView(
    page,
    getCorrectionsPath,
    entries.map(({ at }) => at),
  );
  const head = createPageHead(
    {
      path,
      title: messages.page.numbered(title, number),
      description,
      card: createPageCards(edition).corrections,
      feeds: [...createCorrectionsFeedLinks(), ...createFeedLinks(edition.all)],
    },
    createCorrectionsData(page),
  );
  return {
    frame: createSiteChrome(edition, path, head),
    title,
    description,
    feed: getCorrectionsFeedPath('rss'),
    entries: entries.map(createEntryView),
    ...(pagination && { pagination }),
  };
}

function createEntryView(entry: CorrectionEntry): CorrectionsView['entries'][number] {
  const { article, at } = entry;
  const isWithdrawal = entry.kind === 'withdrawal';
  const path = getArticlePath(article.slug) + (isWithdrawal ? '' : `#${correctionsId}`);
  return {
    story: { path, name: splitHeadline(article.title, article.names) },
    moment: createTimestamp(at),
    lines: isWithdrawal
      ? [
          { text: messages.corrections.withdrawn },
          { name: messages.corrections.why, text: entry.reason },
        ]
      : createCorrectionLines(entry),
  };
}
