import { site } from '../config/site.ts';
import { getTermPath } from '../routes.ts';
import { type Article, listCredited } from '../model/article.ts';
import { getCalendarDay, formatMediumDate } from '../model/dates.ts';
import type { Person } from '../model/schema.ts';
import { estimateReadingMinutes } from '../model/text.ts';
import { messages } from '../i18n/reader.ts';
import { type Timestamp, createTimestamp } from './timestamp.ts';

/** A piece of the credits. A name links to the page of its person. */
export interface BylinePiece {
  text: string;
  path?: string;
}

/** Who wrote a story, when, and the reading time. */
export interface BylineView {
  credits: BylinePiece[];
  /** The parties whose account the story gives. */
  account?: string;
  /**
   * Place from which the story was reported. Undefined if the story is retold, or if the byline
   * shows the day of the event.
   */
  place?: string;
  /** Day of the event, if it differs from the day of publication. */
  happened?: string;
  /** Time of publication, or only its day if the byline shows the day of the event. */
  published: Timestamp;
  updated?: Timestamp;
  /** Reading time in whole minutes. */
  minutes: number;
}

/**
 * Creates the credits and dates of an article.
 *
 * @param read number of words on the page
 */
export function createBylineView(article: Article, read = article.story.words): BylineView {
  const account = findAccount(article);
  return {
    credits: listCredits(article),
    ...(account !== undefined && { account }),
    ...(!article.happened && !isRetold(article) && { place: article.place }),
    ...(article.happened && {
      happened: messages.article.happened(getCalendarDay(article.happened)),
    }),
    published: article.happened
      ? getPublishedDay(article.published)
      : createTimestamp(article.published),
    ...(article.updated && { updated: createDayView(article.updated) }),
    minutes: estimateReadingMinutes(read),
  };
}

const createDayView = (date: Date): Timestamp => createTimestamp(date, formatMediumDate);

const getPublishedDay = (date: Date): Timestamp =>
  createTimestamp(date, (day) => messages.article.published(formatMediumDate(day)));

/** Lists the credits: the authors, or the reporters whose report is retold, and the editors. */
export function listCredits(article: Article): BylinePiece[] {
  const [reporters, rewriters, editors] = [
    listCredited(article, 'report'),
    listCredited(article, 'rewrite'),
    listCredited(article, 'editor'),
  ];
  const lead = isRetold(article)
    ? reporters.length > 0
      ? messages.credits.retold
      : messages.credits.retoldBy
    : messages.credits.by;
  const named = getNames(reporters.length > 0 ? reporters : rewriters);
  const [before, after] = messages.credits.edited;
  const tail = editors.length > 0 ? [{ text: before }, ...getNames(editors), { text: after }] : [];
  return [{ text: lead }, ...named, ...tail];
}

/** Checks whether a story retells a report by somebody else. */
const isRetold = (article: Article): boolean => listCredited(article, 'rewrite').length > 0;

/** Names the parties whose account a story gives, for the byline. */
const findAccount = ({ voices }: Article): string | undefined =>
  voices && voices.heard.length > 0
    ? messages.sources.account(list.format(voices.heard))
    : undefined;

/**
 * Returns a sentence on the source of a retold article. Returns an empty string if the article has
 * no rewriter or no reporter.
 */
export function getReportSource(article: Article): string | undefined {
  const [rewriters, reporters, editors] = (['rewrite', 'report', 'editor'] as const).map((role) =>
    list.format(listCredited(article, role).map(({ name }) => name)),
  );
  return rewriters && reporters && messages.credits.source(rewriters, reporters, editors ?? '');
}

/** Joins names as in a sentence: `A, B, dan C`. */
function getNames(people: Person[]): BylinePiece[] {
  const rest = [...people];
  return list.formatToParts(people.map(({ name }) => name)).map(({ type, value }) => {
    const person = type === 'element' ? rest.shift() : undefined;
    return person ? { text: value, path: getTermPath('person', person.slug) } : { text: value };
  });
}

const list = new Intl.ListFormat(site.language, { type: 'conjunction' });
