import { type Article, isOld } from '../model/article.ts';
import { calendarDay, mediumDate } from '../model/dates.ts';
import { words } from '../words/reader.ts';

/** What a reader must know of a story's age: of which event it is, and that it is not of these days; undefined for news of today. */
export function ageNote(article: Article, now: Date): string | undefined {
  const { happened, place, published } = article;
  const old = isOld(article, now);
  if (!happened && !old) return undefined;
  const note = happened
    ? words.article.event(place, calendarDay(happened))
    : words.article.oldStory(mediumDate(published));
  return old ? `${note} ${words.article.outdated}` : note;
}
