import { articlePath, correctionsFeedPath, correctionsId, correctionsPath } from '../routes.ts';
import { pageCards } from '../media/og/card.ts';
import type { CorrectionEntry, CorrectionsPage } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import { headlineOf, type Phrase } from '../model/no-break-names.ts';
import { words } from '../i18n/reader.ts';
import { correctionLines, type EntryView } from './correction-log.ts';
import { correctionsFeedLinks, feedLinks } from './feed-links.ts';
import { type FrameView, frameView } from './site-chrome.ts';
import { pageHead } from './head.ts';
import { correctionsData } from './json-ld.ts';
import { type PaginationView, paginationView } from './listing.ts';
import { momentView } from './timestamp.ts';

/** All that one page of the list of corrections shows. */
export interface CorrectionsView {
  frame: FrameView;
  title: string;
  description: string;
  feed: string;
  entries: (EntryView & { story: { path: string; name: Phrase } })[];
  pagination?: PaginationView;
}

/** One page of the list of all corrections. */
export function correctionsView(edition: Edition, page: CorrectionsPage): CorrectionsView {
  const { number, entries } = page;
  const { title, description } = words.corrections;
  const path = correctionsPath(number);
  const pagination = paginationView(
    page,
    correctionsPath,
    entries.map(({ at }) => at),
  );
  const head = pageHead(
    {
      path,
      title: words.page.numbered(title, number),
      description,
      card: pageCards(edition).corrections,
      feeds: [...correctionsFeedLinks(), ...feedLinks(edition.all)],
    },
    correctionsData(page),
  );
  return {
    frame: frameView(edition, path, head),
    title,
    description,
    feed: correctionsFeedPath('rss'),
    entries: entries.map(entryView),
    ...(pagination && { pagination }),
  };
}

function entryView(entry: CorrectionEntry): CorrectionsView['entries'][number] {
  const { article, at } = entry;
  const isWithdrawal = entry.kind === 'withdrawal';
  const path = articlePath(article.slug) + (isWithdrawal ? '' : `#${correctionsId}`);
  return {
    story: { path, name: headlineOf(article.title, article.names) },
    moment: momentView(at),
    lines: isWithdrawal
      ? [{ text: words.corrections.withdrawn }, { name: words.corrections.why, text: entry.reason }]
      : correctionLines(entry),
  };
}
