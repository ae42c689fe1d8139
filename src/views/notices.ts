import { getArticlePath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { formatDateAndTime } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { findNeighbours } from '../model/follow-ups.ts';
import { messages } from '../i18n/reader.ts';
import { createCorrectedLine, type Notice } from './correction-log.ts';

/**
 * Lists notices about a story: its last correction, its newest follow-up, and the story that it
 * follows up.
 *
 * @param page path of the page with the corrections, if it is another page
 */
export function createNotices(edition: Edition, article: Article, page = ''): Notice[] {
  const { older, newer } = findNeighbours(edition, article);
  const lines = [
    createCorrectedLine(article, page),
    newer && { text: `${messages.article.newer}:`, link: linkTo(newer) },
    older && { text: `${messages.article.older}:`, link: linkTo(older) },
  ];
  return lines.filter((line) => line !== undefined);
}

/**
 * Returns the label of a draft or scheduled article, for editors. Returns undefined for an article
 * that readers can see.
 */
export function getStateMark({ state, published }: Article): string | undefined {
  if (state === undefined) return undefined;
  return state === 'draft'
    ? messages.preview.draft
    : messages.preview.scheduled(formatDateAndTime(published));
}

const linkTo = ({ slug, title }: Article) => ({ path: getArticlePath(slug), name: title });
