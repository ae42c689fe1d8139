import { site } from '../config/site.ts';
import { getTermPath } from '../routes.ts';
import { type Article, listCredited } from '../model/article.ts';
import { getCalendarDay, formatMediumDate } from '../model/dates.ts';
import type { Person } from '../model/schema.ts';
import { estimateReadingMinutes } from '../model/text.ts';
import { messages } from '../i18n/reader.ts';
import { type Timestamp, createTimestamp } from './timestamp.ts';

/** A piece of a line of credits: text, which may lead to the page of the one it names. */
export interface BylinePiece {
  text: string;
  path?: string;
}

/** Who wrote a story, when, and how long it takes to read. */
export interface BylineView {
  credits: BylinePiece[];
  /** Whose account it holds. */
  account?: string;
  /** Where the story is reported from, where one of ours was there: not of a story that is retold, nor beside the day of an event. */
  place?: string;
  /** The day of what is reported, where it is not that of publication. */
  happened?: string;
  /** With its day alone where the day of what is reported stands before it. */
  published: Timestamp;
  updated?: Timestamp;
  /** In whole minutes. */
  minutes: number;
}

/**
 * The lines of credits and dates of an article.
 *
 * @param read words that a reader of the page has to read
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

/** The line of credits: who wrote it, or from whose report it is retold, and who edited. */
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

/** Whether a story is retold from another's report. */
const isRetold = (article: Article): boolean => listCredited(article, 'rewrite').length > 0;

/** Whose account a story holds, as the line of credits says it. */
const findAccount = ({ voices }: Article): string | undefined =>
  voices && voices.heard.length > 0
    ? messages.sources.account(list.format(voices.heard))
    : undefined;

/** Where a retold article comes from, as a sentence; undefined for one that is not retold. */
export function getReportSource(article: Article): string | undefined {
  const [rewriters, reporters, editors] = (['rewrite', 'report', 'editor'] as const).map((role) =>
    list.format(listCredited(article, role).map(({ name }) => name)),
  );
  return rewriters && reporters && messages.credits.source(rewriters, reporters, editors ?? '');
}

/** Names in a row, as a sentence lists them: `A, B, dan C`. */
function getNames(people: Person[]): BylinePiece[] {
  const rest = [...people];
  return list.formatToParts(people.map(({ name }) => name)).map(({ type, value }) => {
    const person = type === 'element' ? rest.shift() : undefined;
    return person ? { text: value, path: getTermPath('person', person.slug) } : { text: value };
  });
}

const list = new Intl.ListFormat(site.language, { type: 'conjunction' });
