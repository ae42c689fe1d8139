import {
  absolute,
  articlePath,
  correctionsFeedPath,
  correctionsId,
  pageFolders,
} from '../routes.ts';
import { site } from '../config/site.ts';
import { type CorrectionEntry, correctionsOf } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import { escapeText, withoutControls } from '../model/text.ts';
import { words } from '../i18n/reader.ts';
import { type Feed, type FeedItem, inEachFormat, ofPublication } from './feed.ts';

/** The feed of all corrections and withdrawals: an item each, which stays the same for ever. */
export function correctionsFeedOf(edition: Edition): Feed {
  const entries = correctionsOf(edition).slice(0, site.limits.feedItems);
  return {
    title: words.feed.corrections,
    description: words.corrections.description,
    page: absolute(pageFolders.corrections),
    addresses: inEachFormat(correctionsFeedPath),
    changed: entries[0]?.at,
    ...ofPublication(),
    items: entries.map(itemOf),
  };
}

function itemOf(entry: CorrectionEntry): FeedItem {
  const { article, at } = entry;
  const { title, guid, slug, desk } = article;
  const isWithdrawal = entry.kind === 'withdrawal';
  const said = isWithdrawal
    ? words.withdrawn.reason(entry.reason)
    : words.corrections.said(entry.was, entry.now, entry.why);
  const titled = isWithdrawal ? words.corrections.withdrawnTitled : words.corrections.titled;
  const text = withoutControls(said);
  return {
    // An article's corrections are each of another moment.
    id: `${absolute(articlePath(guid))}#${correctionsId}-${isWithdrawal ? 'w' : ''}${at.getTime()}`,
    url: absolute(articlePath(slug)) + (isWithdrawal ? '' : `#${correctionsId}`),
    title: withoutControls(titled(title)),
    summary: text,
    html: `<p>${escapeText(text)}</p>`,
    // The newsroom corrects, whoever wrote.
    authors: [{ name: site.name, url: absolute('/') }],
    categories: [withoutControls(desk.name)],
    pictures: [],
    published: at,
    updated: undefined,
  };
}
