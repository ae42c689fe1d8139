import { createHash } from 'node:crypto';
import { hashedFolders } from '../../routes.ts';
import { site } from '../../config/site.ts';
import type { Month } from '../../model/archive.ts';
import type { Article } from '../../model/article.ts';
import {
  getCalendarDay,
  formatDateAndTime,
  formatMediumDate,
  formatMonth,
} from '../../model/dates.ts';
import type { Edition } from '../../model/edition.ts';
import type { Listing, ListingPage } from '../../model/listing.ts';
import { listBreakableNames } from '../../model/no-break-names.ts';
import type { Chart, MapFigure } from '../../model/story.ts';
import { messages } from '../../i18n/reader.ts';
import { replaceUndrawable } from '../figures/typeface.ts';

/** The texts on a card. */
interface CardTexts {
  /** Above the title: desk, kind of list, or which part. */
  label: string;
  title: string;
  /** Below the title: headline of the whole, or what a list is about. */
  subtitle: string;
  /** The day that a reader must know, large: of the event, else of publication. */
  date: string;
  /** A second day, small. */
  note: string;
}

/** What a card shows, and its pixels. Its picture's name is made of this, so a card that shows the same is the same. */
export interface Card extends CardTexts {
  width: number;
  height: number;
  /** Names in its texts that no line's end is to tear. */
  names: string[];
  /** The map or the chart that stands for a story, beside the texts; of a card that has no room for it, none. */
  figure?: MapFigure | Chart | undefined;
  /** Key of the code that draws it. */
  design: string;
}

/** Pixels of the cards: of those that previews show, 16:9, and of those that JSON-LD names besides, 4:3 and 1:1 (Google, Article). */
export const cardSizes = {
  preview: { width: 1200, height: 675 },
  standard: { width: 800, height: 600 },
  square: { width: 600, height: 600 },
} as const;

export type CardSize = keyof typeof cardSizes;

/** The card of an article, in one of the sizes. */
export const createArticleCard = (article: Article, design: string, size?: CardSize): Card =>
  createCard(
    { label: article.desk.name, title: article.title, ...getDays(article) },
    { design, size, names: article.names, figure: getFigure(article) },
  );

/**
 * The card of one part of an article.
 *
 * @param index of the part, from 0
 */
export function createPartCard(article: Article, index: number, design: string): Card {
  const { parts } = article.story;
  return createCard(
    {
      label: messages.part.position(index + 1, parts.length),
      title: parts[index]?.heading ?? '',
      subtitle: article.title,
      ...getDays(article),
    },
    { design, names: article.names },
  );
}

/** The card of one page of a listing: with the day of the newest article where the list begins; pages after that share one. */
export function createListingCard(
  { listing: { kind, term }, articles, number }: ListingPage,
  design: string,
): Card {
  const [newest] = number === 1 ? articles : [];
  const label = kind === 'all' ? site.tagline : messages.listing.kinds[kind];
  return createCard(
    {
      label,
      title: term.name,
      subtitle: kind === 'all' ? '' : (term.description ?? ''),
      date: newest ? messages.card.newest(formatMediumDate(newest.published)) : '',
    },
    { design, names: listBreakableNames([term.name]) },
  );
}

/** The card of a page that is neither an article nor a listing. */
export const createPageCard = (title: string, subtitle: string, design: string): Card =>
  createCard({ label: site.tagline, title, subtitle }, { design });

/** The cards of the pages that stand by themselves. */
export const createPageCards = ({ design }: Pick<Edition, 'design'>) => ({
  home: createPageCard(site.name, site.description, design),
  index: createPageCard(messages.index.title, messages.index.description, design),
  search: createPageCard(messages.search.title, messages.search.description, design),
  kept: createPageCard(messages.kept.title, messages.kept.description, design),
  subscribe: createPageCard(messages.subscribe.title, messages.subscribe.description, design),
  notFound: createPageCard(messages.notFound.title, messages.notFound.description, design),
  corrections: createPageCard(messages.corrections.title, messages.corrections.description, design),
});

/** The card of the archive, or of a year or a month of it, in words. */
export const createArchiveCard = (design: string, of?: string): Card =>
  createPageCard(messages.archive.title(of), messages.archive.described(of), design);

/** The card of a list read by the day of what happened. */
export const createTimelineCard = ({ term }: Pick<Listing, 'term'>, design: string): Card =>
  createCard(
    {
      label: messages.listing.kinds.tag,
      title: messages.timeline.title(term.name),
      subtitle: messages.timeline.description(term.name),
    },
    { design, names: listBreakableNames([term.name]) },
  );

/** The card of the page that tells what was changed in a story. */
export const createHistoryCard = (article: Article, design: string): Card =>
  createCard(
    { label: messages.history.title, title: article.title, ...getDays(article) },
    { design, names: article.names },
  );

/** The card of a story that was withdrawn, which shows nothing of it. */
export const createWithdrawnCard = (at: Date, design: string): Card =>
  createPageCard(
    messages.withdrawn.title,
    messages.withdrawn.described(formatDateAndTime(at)),
    design,
  );

/** The cards of an article: those of the whole, in each size, and one of each part. */
export const createArticleCards = (
  article: Article,
  design: string,
): { whole: Card[]; parts: Card[] } => ({
  whole: (Object.keys(cardSizes) as CardSize[]).map((size) =>
    createArticleCard(article, design, size),
  ),
  parts: article.story.parts.map((_, index) => createPartCard(article, index, design)),
});

/** The card of a month of the archive. */
export const createMonthCard = (
  { year, month }: Pick<Month, 'year' | 'month'>,
  design: string,
): Card => createArchiveCard(design, formatMonth(year, month));

/** Path of a card's picture: its name is a hash of what it shows. */
export const getCardPath = (card: Card): string => `${hashedFolders.cards}${getCardName(card)}.png`;

/** What the card's picture says, for those who do not see it. */
export const getCardText = ({ label, title, subtitle, date, note }: Card): string =>
  [label, title, subtitle, date, note]
    .filter(Boolean)
    .map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`))
    .concat(site.name)
    .join(' ');

/** The hash in a card's name. */
export const getCardName = (card: Card): string =>
  createHash('sha256')
    .update(JSON.stringify([site.name, card]))
    .digest('hex')
    .slice(0, 16);

/** What a card shows besides texts, and how. */
interface Making {
  design: string;
  size?: CardSize | undefined;
  names?: string[];
  figure?: Card['figure'] | undefined;
}

/** A card of these texts, each without what cannot be drawn; what is not given is empty. */
function createCard(
  texts: Partial<CardTexts>,
  { design, size = 'preview', names = [], figure }: Making,
): Card {
  const all: CardTexts = { label: '', title: '', subtitle: '', date: '', note: '', ...texts };
  const drawn = Object.entries<string>({ ...all }).map(([name, text]) => [
    name,
    replaceUndrawable(text),
  ]);
  return {
    ...(Object.fromEntries(drawn) as CardTexts),
    ...cardSizes[size],
    names,
    ...(figure && isWide(cardSizes[size]) && { figure }),
    design,
  };
}

/** Whether a card has an empty half beside its texts. */
const isWide = ({ width, height }: { width: number; height: number }): boolean =>
  width > 1.5 * height;

/** The map or the chart that stands for a story. */
const getFigure = ({ story: { lead } }: Article): Card['figure'] =>
  lead && 'figure' in lead ? lead.figure : undefined;

function getDays({ happened, published }: Article): Pick<Card, 'date' | 'note'> {
  const publication = messages.card.published(formatMediumDate(published));
  return happened
    ? { date: messages.card.happened(getCalendarDay(happened)), note: publication }
    : { date: publication, note: '' };
}
