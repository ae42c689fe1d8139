import { articlePath } from '../addresses.ts';
import type { Article } from '../model/article.ts';
import { calendarDay, longDate } from '../model/dates.ts';
import { byDay } from '../model/listing.ts';
import { words } from '../words/reader.ts';
import { type LeadView, leadView } from './lead.ts';
import { type MomentView, momentView } from './moment.ts';
import { markOf } from './state.ts';

/** An article as a list shows it. */
export interface TeaserView {
  path: string;
  desk: string;
  title: string;
  standfirst: string;
  /** The figure that stands for it, on the first of a list. */
  lead?: LeadView;
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

/** @param isFirst whether it is the first of a list, which shows the figure that stands for it */
export function teaserView(article: Article, isFirst = false): TeaserView {
  const mark = markOf(article);
  const lead = isFirst ? leadView(article) : undefined;
  return {
    path: articlePath(article.slug),
    desk: article.desk.name,
    title: article.title,
    standfirst: article.standfirst,
    ...(lead && { lead }),
    published: momentView(article.published),
    ...(article.happened && { happened: words.article.happened(calendarDay(article.happened)) }),
    ...(mark && { mark }),
  };
}

/**
 * Articles under the days of their publication, in the order given.
 *
 * @param showsLead whether the first of them shows the figure that stands for it
 */
export const dayViews = (articles: Article[], showsLead = false): DayView[] =>
  byDay(articles).map(({ day, articles: ofDay }, index) => ({
    day,
    name: ofDay[0] ? longDate(ofDay[0].published) : day,
    teasers: ofDay.map((article, at) => teaserView(article, showsLead && index + at === 0)),
  }));
