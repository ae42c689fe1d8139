import { site } from '../config/site.ts';
import { type Article, isOld, getMoment } from '../model/article.ts';
import { getDay, countMonths } from '../model/dates.ts';
import { messages } from '../i18n/reader.ts';

/** How long ago something was, as a build says it; a script keeps it true between builds. */
export interface AgeView {
  /** `YYYY-MM-DD` */
  since: string;
  /** `dua tahun yang lalu` */
  ago: string;
}

/** What a reader must know of a story that is not of these days, in a sentence around how long ago it was. */
export interface AgeNote extends AgeView {
  before: string;
  after: string;
  /** Days after which it is said; it stands in a younger story too, hidden, for the day that comes between builds. */
  freshDays: number;
  isOld: boolean;
}

/** How long ago the day was that a story must be taken to be of: that of its event, else of its publication. */
export function createAgeView(article: Article, now: Date): AgeView {
  const since = getMoment(article);
  return { since: getDay(since), ago: messages.article.ago(countMonths(since, now)) };
}

/** The note at a story's head on how long ago it was. */
export function formatAgeNote(article: Article, now: Date): AgeNote {
  const [before, after] = article.happened ? messages.article.event : messages.article.oldStory;
  const { freshDays } = site.limits;
  return { before, after, ...createAgeView(article, now), freshDays, isOld: isOld(article, now) };
}
