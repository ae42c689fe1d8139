import { getArticlePath } from '../routes.ts';
import { type Article, isOld } from '../model/article.ts';
import { getCalendarDay, formatMediumDate, formatTime } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { splitHeadline, type Phrase, splitPhrase } from '../model/no-break-names.ts';
import { messages } from '../i18n/reader.ts';
import { createAgeView, type AgeView } from './age-note.ts';
import { type DateHeading, groupUnderDays } from './date-groups.ts';
import { type LeadView, createLeadView } from './lead.ts';
import { type Timestamp, createTimestamp } from './timestamp.ts';
import { getStateMark } from './notices.ts';

/** An article as a list shows it, without what the headings above it say. */
export interface TeaserView {
  path: string;
  /** Left out on its desk's own page. */
  desk?: string;
  title: Phrase;
  standfirst: Phrase;
  /** The figure that stands for it, on the first of a list. */
  lead?: LeadView;
  /** The time alone where its day stands above it. */
  published: Timestamp;
  /** The day of what is reported, where it is not that of publication. */
  happened?: string;
  /** How long ago that was, where it was not in these days. */
  age?: AgeView;
  /** What an editor is told of a story that readers do not see yet. */
  mark?: string;
}

/** Articles of one day. */
export interface DateGroup extends DateHeading {
  teasers: TeaserView[];
}

/** How a list shows an article, besides of which. */
export interface TeaserOptions {
  /** Whether with the figure that stands for it. */
  withLead?: boolean;
  /** Whether its desk stands above it already. */
  underDesk?: boolean;
  /** Whether its day stands above it already. */
  underDay?: boolean;
}

/** An article as a list shows it. */
export function createTeaserView(
  { now }: Edition,
  article: Article,
  { withLead = false, underDesk = false, underDay = false }: TeaserOptions = {},
): TeaserView {
  const mark = getStateMark(article);
  const lead = withLead ? createLeadView(article) : undefined;
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
 * Articles under the days of their publication, in the order given.
 *
 * @param isOfDesk whether the list is that of a desk
 * @param withLead whether the first of them is shown with its figure
 */
export const createDateGroups = (
  edition: Edition,
  articles: Article[],
  { isOfDesk = false, withLead = false } = {},
): DateGroup[] =>
  groupUnderDays(articles).map(({ articles: ofDay, ...day }) => ({
    ...day,
    teasers: ofDay.map((article) =>
      createTeaserView(edition, article, {
        underDay: true,
        underDesk: isOfDesk,
        withLead: withLead && article === articles[0],
      }),
    ),
  }));
