import type { Article } from '../model/article.ts';
import { longDate } from '../model/dates.ts';
import { byDay } from '../model/listing.ts';

/** A day as a heading, over what was published on it. */
export interface DayHeading {
  /** `YYYY-MM-DD` */
  day: string;
  /** `Senin, 23 November 2026` */
  name: string;
}

/** Articles under the days of their publication, in the order given. */
export const underDays = (articles: Article[]): (DayHeading & { articles: Article[] })[] =>
  byDay(articles).map(({ day, articles: ofDay }) => ({
    day,
    name: ofDay[0] ? longDate(ofDay[0].published) : day,
    articles: ofDay,
  }));
