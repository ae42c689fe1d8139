import { type Article, isOld } from '../model/article.ts';
import { momentOfDay, monthsBetween } from '../model/dates.ts';
import { words } from '../words/reader.ts';

/** What a reader must know of a story that is not of these days: how long ago it was, in words; undefined for news of today. */
export function ageNote(article: Article, now: Date): string | undefined {
  if (!isOld(article, now)) return undefined;
  const { happened, published } = article;
  const since = happened ? momentOfDay(happened) : published;
  const ago = words.article.ago(monthsBetween(since, now));
  return `${happened ? words.article.event(ago) : words.article.oldStory(ago)} ${words.article.outdated}`;
}
