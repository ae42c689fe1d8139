import { getArticlePath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { splitHeadline, type Phrase } from '../model/no-break-names.ts';
import type { Timestamp } from './timestamp.ts';

/** An article by its headline alone. */
export interface HeadlineItem {
  path: string;
  title: Phrase;
  moment: Timestamp;
}

/** An article by its headline, with the moment that it stands at in a list. */
export const createHeadlineItem = (
  { slug, title, names }: Article,
  moment: Timestamp,
): HeadlineItem => ({
  path: getArticlePath(slug),
  title: splitHeadline(title, names),
  moment,
});
