import { getArticlePath } from '../routes.ts';
import { type Article, isOld } from '../model/article.ts';
import { getCalendarDay, formatMediumDate, formatTime } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { splitHeadline, type Phrase, splitPhrase } from '../model/no-break-names.ts';
import { messages } from '../i18n/reader.ts';
import { createAgeView, type AgeView } from './age-note.ts';
import { type DateHeading, groupUnderDays } from './date-groups.ts';
import { type LeadView, createLeadView, type ReadText } from './lead.ts';
import { type Timestamp, createTimestamp } from './timestamp.ts';
import { getStateMark } from './notices.ts';

/** An article in a list. It omits the desk or the day if a heading above shows it. */
export interface TeaserView {
  path: string;
  /** Undefined on the page of its desk. */
  desk?: string;
  title: Phrase;
  standfirst: Phrase;
  /** The lead figure, for the first article of a list. */
  lead?: LeadView;
  /** Only the time if the day is in a heading above. */
  published: Timestamp;
  /** Day of the event, if it differs from the day of publication. */
  happened?: string;
  /** Time since the event, if the story is old. */
  age?: AgeView;
  /** Label of a draft or scheduled article, for editors. */
  mark?: string;
}

/** Articles of one day. */
export interface DateGroup extends DateHeading {
  teasers: TeaserView[];
}

/** Options for an article in a list. */
export interface TeaserOptions {
  /** Function that reads the lead figure. If it is not given, the figure is not shown. */
  readText?: ReadText | undefined;
  /** Whether the article is below a heading with its desk. */
  underDesk?: boolean;
  /** Whether the article is below a heading with its day. */
  underDay?: boolean;
}

/** Creates an article's item in a list. */
export function createTeaserView(
  { now }: Edition,
  article: Article,
  { readText, underDesk = false, underDay = false }: TeaserOptions = {},
): TeaserView {
  const mark = getStateMark(article);
  const lead = readText && createLeadView(article, readText);
  const { happened, names } = article;
  return {
    path: getArticlePath(article.slug),
    ...(!underDesk && { desk: article.desk.name }),
    title: splitHeadline(article.title, names),
    standfirst: splitPhrase(article.standfirst, names),
    ...(lead && { lead }),
    published: createTimestamp(article.published, underDay ? formatTime : formatMediumDate),
    ...(happened && { happened: messages.article.happened(getCalendarDay(happened)) }),
    ...(happened && isOld(article, now) && { age: createAgeView(article, now) }),
    ...(mark && { mark }),
  };
}

/**
 * Groups articles by their day of publication, in the given order.
 *
 * @param isOfDesk whether the list belongs to a desk
 * @param readText function that reads the lead figure of the first article, which shows it
 */
export const createDateGroups = (
  edition: Edition,
  articles: Article[],
  { isOfDesk = false, readText }: { isOfDesk?: boolean; readText?: ReadText | undefined } = {},
): DateGroup[] =>
  groupUnderDays(articles).map(({ articles: ofDay, ...day }) => ({
    ...day,
    teasers: ofDay.map((article) =>
      createTeaserView(edition, article, {
        underDay: true,
        underDesk: isOfDesk,
        readText: article === articles[0] ? readText : undefined,
      }),
    ),
  }));
