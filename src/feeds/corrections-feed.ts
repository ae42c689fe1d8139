import {
  toAbsolute,
  getArticlePath,
  getCorrectionsFeedPath,
  correctionsId,
  pageFolders,
} from '../routes.ts';
import { site } from '../config/site.ts';
import { type CorrectionEntry, listCorrections } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import { escapeText, removeControls } from '../model/text.ts';
import { messages } from '../i18n/reader.ts';
import { type Feed, type FeedItem, mapFeedFormats, getPublicationMetadata } from './feed.ts';

/**
 * Creates the feed of the newest corrections and withdrawals of all articles. Each of them is one
 * item with a permanent identifier.
 */
export function createCorrectionsFeed(edition: Edition): Feed {
  const entries = listCorrections(edition).slice(0, site.limits.feedItems);
  return {
    title: messages.feed.corrections,
    description: messages.corrections.description,
    page: toAbsolute(pageFolders.corrections),
    addresses: mapFeedFormats(getCorrectionsFeedPath),
    // A feed without items has changed when the newest article was published.
    changed: entries[0]?.at ?? edition.articles[0]?.published,
    ...getPublicationMetadata(),
    items: entries.map(getItem),
  };
}

function getItem(entry: CorrectionEntry): FeedItem {
  const { article, at } = entry;
  const { title, guid, slug, desk } = article;
  const isWithdrawal = entry.kind === 'withdrawal';
  const said = isWithdrawal
    ? messages.withdrawn.reason(entry.reason)
    : messages.corrections.said(entry.was, entry.now, entry.why);
  const titled = isWithdrawal ? messages.corrections.withdrawnTitled : messages.corrections.titled;
  const text = removeControls(said);
  return {
    // The time identifies the correction: no two corrections of an article have the same time.
    id: `${toAbsolute(getArticlePath(guid))}#${correctionsId}-${isWithdrawal ? 'w' : ''}${at.getTime()}`,
    url: toAbsolute(getArticlePath(slug)) + (isWithdrawal ? '' : `#${correctionsId}`),
    title: removeControls(titled(title)),
    summary: text,
    html: `<p>${escapeText(text)}</p>`,
    // The author of a correction is the newsroom, not the author of the article.
    authors: [{ name: site.name, url: toAbsolute('/') }],
    categories: [removeControls(desk.name)],
    pictures: [],
    published: at,
    updated: undefined,
  };
}
