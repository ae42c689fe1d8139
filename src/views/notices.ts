import { getArticlePath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { formatDateAndTime } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { findNeighbours } from '../model/follow-ups.ts';
import { messages } from '../i18n/reader.ts';
import { createCorrectedLine, type Notice } from './correction-log.ts';

/**
 * What became of a story, a line each: its corrections, the story that it goes on from and the one
 * that goes on from it.
 *
 * @param page path of the page that has the corrections, where it is another one
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

/** What an editor is told of a story that readers do not see yet; undefined for one that they do. */
export function getStateMark({ state, published }: Article): string | undefined {
  if (state === undefined) return undefined;
  return state === 'draft'
    ? messages.preview.draft
    : messages.preview.scheduled(formatDateAndTime(published));
}

const linkTo = ({ slug, title }: Article) => ({ path: getArticlePath(slug), name: title });
