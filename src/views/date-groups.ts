import type { Article } from '../model/article.ts';
import { formatLongDate } from '../model/dates.ts';
import { groupByDay } from '../model/listing.ts';

/** Heading with a day, above what was published on that day. */
export interface DateHeading {
  /** `YYYY-MM-DD` */
  day: string;
  /** `Senin, 23 November 2026` */
  name: string;
}

/** Groups articles by their day of publication, in the given order. */
export const groupUnderDays = (articles: Article[]): (DateHeading & { articles: Article[] })[] =>
  groupByDay(articles).map(({ day, articles: ofDay }) => ({
    day,
    name: ofDay[0] ? formatLongDate(ofDay[0].published) : day,
    articles: ofDay,
  }));
