import { getArticlePath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { splitHeadline, type Phrase } from '../model/no-break-names.ts';
import type { Timestamp } from './timestamp.ts';

/** An article in a list of headlines. */
export interface HeadlineItem {
  path: string;
  title: Phrase;
  moment: Timestamp;
}

/**
 * Creates an article's item in a list of headlines.
 *
 * @param moment date that the list shows with the headline
 */
export const createHeadlineItem = (
  { slug, title, names }: Article,
  moment: Timestamp,
): HeadlineItem => ({
  path: getArticlePath(slug),
  title: splitHeadline(title, names),
  moment,
});
