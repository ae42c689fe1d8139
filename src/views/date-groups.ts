import type { Article } from '../model/article.ts';
import { formatLongDate } from '../model/dates.ts';
import { groupByDay } from '../model/listing.ts';

/** A day as a heading, over what was published on it. */
export interface DateHeading {
  /** `YYYY-MM-DD` */
  day: string;
  /** `Senin, 23 November 2026` */
  name: string;
}

/** Articles under the days of their publication, in the order given. */
export const groupUnderDays = (articles: Article[]): (DateHeading & { articles: Article[] })[] =>
  groupByDay(articles).map(({ day, articles: ofDay }) => ({
    day,
    name: ofDay[0] ? formatLongDate(ofDay[0].published) : day,
    articles: ofDay,
  }));
