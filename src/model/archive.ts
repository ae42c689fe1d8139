import { site } from '../config/site.ts';
import type { Article } from './article.ts';
import { getDay } from './dates.ts';
import { memoize } from './memoize.ts';
import { paginate, type PagePlace } from './listing.ts';

/** The articles of one month in the newsroom's time zone, newest first. */
export interface Month {
  /** `2026` */
  year: string;
  /** `11` */
  month: string;
  articles: Article[];
}

/** One page of a month. */
export interface MonthPage extends Month, PagePlace {
  /** Number of all articles of the month. */
  count: number;
}

/** Groups articles by month, newest first. A month without articles is omitted. */
export const groupByMonth = memoize((articles: Article[]): Month[] => {
  const months = Map.groupBy(articles, ({ published }) => getDay(published).slice(0, 7));
  return Array.from(months, ([of, ofMonth]) => {
    const [year = '', month = ''] = of.split('-');
    return { year, month, articles: ofMonth };
  });
});

/** Splits a month into pages. */
export const paginateMonth = ({ articles, ...month }: Month): MonthPage[] =>
  paginate(articles, site.limits.perIndexPage).map(({ items, ...place }) => ({
    ...month,
    ...place,
    count: articles.length,
    articles: items,
  }));
