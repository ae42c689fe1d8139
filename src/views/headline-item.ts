import { getArticlePath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { splitHeadline, type Phrase } from '../model/no-break-names.ts';
import type { MomentView } from './timestamp.ts';

/** An article by its headline alone. */
export interface LineView {
  path: string;
  title: Phrase;
  moment: MomentView;
}

/** An article by its headline, with the moment that it stands at in a list. */
export const createHeadlineItem = (
  { slug, title, names }: Article,
  moment: MomentView,
): LineView => ({
  path: getArticlePath(slug),
  title: splitHeadline(title, names),
  moment,
});
