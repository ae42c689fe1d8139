import { articlePath } from '../addresses.ts';
import type { Article } from '../model/article.ts';
import { calendarDay, longDate } from '../model/dates.ts';
import { byDay } from '../model/listing.ts';
import { words } from '../words/reader.ts';
import { type MomentView, momentView } from './moment.ts';
import { markOf } from './state.ts';

/** An article as a list shows it. */
export interface TeaserView {
  path: string;
  desk: string;
  title: string;
  standfirst: string;
  published: MomentView;
  /** The day of what is reported, where it is not that of publication. */
  happened?: string;
  /** What an editor is told of a story that readers do not see yet. */
  mark?: string;
}

/** Articles of one day. */
export interface DayView {
  /** `YYYY-MM-DD` */
  day: string;
  /** `Senin, 23 November 2026` */
  name: string;
  teasers: TeaserView[];
}

export function teaserView(article: Article): TeaserView {
  const mark = markOf(article);
  return {
    path: articlePath(article.slug),
    desk: article.desk.name,
    title: article.title,
    standfirst: article.standfirst,
    published: momentView(article.published),
    ...(article.happened && { happened: words.article.happened(calendarDay(article.happened)) }),
    ...(mark && { mark }),
  };
}

/** Articles under the days of their publication, in the order given. */
export const dayViews = (articles: Article[]): DayView[] =>
  byDay(articles).map(({ day, articles: ofDay }) => ({
    day,
    name: ofDay[0] ? longDate(ofDay[0].published) : day,
    teasers: ofDay.map(teaserView),
  }));
