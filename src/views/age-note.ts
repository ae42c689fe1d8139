import { site } from '../config/site.ts';
import { type Article, isOld, getMoment } from '../model/article.ts';
import { getDay, countMonths } from '../model/dates.ts';
import { messages } from '../i18n/reader.ts';

/**
 * The age of a story at the time of the build, counted from its event or its publication. A script
 * in the browser updates the age between builds.
 */
export interface AgeView {
  /** `YYYY-MM-DD` */
  since: string;
  /** `dua tahun yang lalu` */
  ago: string;
}

/** A sentence that tells readers how old a story is. `before` and `after` surround the time. */
export interface AgeNote extends AgeView {
  before: string;
  after: string;
  /**
   * Number of days after which a story is old. A younger story also contains the note, but hidden,
   * because it may become old before the next build.
   */
  freshDays: number;
  isOld: boolean;
}

/** Describes how long ago the event of a story was, or its publication if it has no event. */
export function createAgeView(article: Article, now: Date): AgeView {
  const since = getMoment(article);
  return { since: getDay(since), ago: messages.article.ago(countMonths(since, now)) };
}

/** Creates the note at the head of a story that says how old it is. */
export function formatAgeNote(article: Article, now: Date): AgeNote {
  const [before, after] = article.happened ? messages.article.event : messages.article.oldStory;
  const { freshDays } = site.limits;
  return { before, after, ...createAgeView(article, now), freshDays, isOld: isOld(article, now) };
}
