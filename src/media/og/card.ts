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
  /** Above the title: the desk, the kind of list, or the number of the part. */
  label: string;
  title: string;
  /** Below the title: the headline of the whole article, or the description of a list. */
  subtitle: string;
  /** The most important date, in large type: of the event, else of publication. */
  date: string;
  /** A second date, in small type. */
  note: string;
}

/**
 * The content of a card, and its size in pixels. A hash of both names the image, so equal cards
 * share one image.
 */
export interface Card extends CardTexts {
  width: number;
  height: number;
  /** Names in its texts that must not break across lines. */
  names: string[];
  /** The article's lead map or chart. Undefined if it has none, or if the card has no space. */
  figure?: MapFigure | Chart | undefined;
  /** Fingerprint of the code that draws it. */
  design: string;
}

/**
 * Sizes of cards in pixels. Previews show 16:9. JSON-LD also refers to 4:3 and 1:1 (Google Search,
 * structured data of Article).
 */
export const cardSizes = {
  preview: { width: 1200, height: 675 },
  standard: { width: 800, height: 600 },
  square: { width: 600, height: 600 },
} as const;

export type CardSize = keyof typeof cardSizes;

/** Creates the card of an article in one of the sizes. */
export const createArticleCard = (article: Article, design: string, size?: CardSize): Card =>
  createCard(
    { label: article.desk.name, title: article.title, ...getDays(article) },
    { design, size, names: article.names, figure: getFigure(article) },
  );

/**
 * Creates the card of one part of an article.
 *
 * @param index position of the part, from 0
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

/**
 * Creates the card of a page of a listing. The first page shows the date of the newest article. All
 * other pages share one card.
 */
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

/** Creates the card of a page that is neither an article nor a listing. */
export const createPageCard = (title: string, subtitle: string, design: string): Card =>
  createCard({ label: site.tagline, title, subtitle }, { design });

/** Creates the cards of the pages that exist once, such as the home page. */
export const createPageCards = ({ design }: Pick<Edition, 'design'>) => ({
  home: createPageCard(site.name, site.description, design),
  index: createPageCard(messages.index.title, messages.index.description, design),
  search: createPageCard(messages.search.title, messages.search.description, design),
  kept: createPageCard(messages.kept.title, messages.kept.description, design),
  subscribe: createPageCard(messages.subscribe.title, messages.subscribe.description, design),
  notFound: createPageCard(messages.notFound.title, messages.notFound.description, design),
  corrections: createPageCard(messages.corrections.title, messages.corrections.description, design),
});

/**
 * Creates the card of the archive, or of one of its years or months.
 *
 * @param of year or month in words; omitted for the whole archive
 */
export const createArchiveCard = (design: string, of?: string): Card =>
  createPageCard(messages.archive.title(of), messages.archive.described(of), design);

/** Creates the card of a timeline: a list in the order of events. */
export const createTimelineCard = ({ term }: Pick<Listing, 'term'>, design: string): Card =>
  createCard(
    {
      label: messages.listing.kinds.tag,
      title: messages.timeline.title(term.name),
      subtitle: messages.timeline.description(term.name),
    },
    { design, names: listBreakableNames([term.name]) },
  );

/** Creates the card of the page that lists the changes to an article. */
export const createHistoryCard = (article: Article, design: string): Card =>
  createCard(
    { label: messages.history.title, title: article.title, ...getDays(article) },
    { design, names: article.names },
  );

/** Creates the card of a withdrawn article. It shows nothing of that article. */
export const createWithdrawnCard = (at: Date, design: string): Card =>
  createPageCard(
    messages.withdrawn.title,
    messages.withdrawn.described(formatDateAndTime(at)),
    design,
  );

/** Creates the cards of an article: one in each size for the whole, and one for each part. */
export const createArticleCards = (
  article: Article,
  design: string,
): { whole: Card[]; parts: Card[] } => ({
  whole: (Object.keys(cardSizes) as CardSize[]).map((size) =>
    createArticleCard(article, design, size),
  ),
  parts: article.story.parts.map((_, index) => createPartCard(article, index, design)),
});

/** Creates the card of a month of the archive. */
export const createMonthCard = (
  { year, month }: Pick<Month, 'year' | 'month'>,
  design: string,
): Card => createArchiveCard(design, formatMonth(year, month));

/** Returns the path of a card's image. Its name is a hash of what the card shows. */
export const getCardPath = (card: Card): string => `${hashedFolders.cards}${getCardName(card)}.png`;

/** Returns the text of a card for readers who cannot see its image. */
export const getCardText = ({ label, title, subtitle, date, note }: Card): string =>
  [label, title, subtitle, date, note]
    .filter(Boolean)
    .map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`))
    .concat(site.name)
    .join(' ');

/** Returns the hash that names the image of a card. */
export const getCardName = (card: Card): string =>
  createHash('sha256')
    .update(JSON.stringify([site.name, card]))
    .digest('hex')
    .slice(0, 16);

/** Options of a card besides its texts. */
interface Making {
  design: string;
  size?: CardSize | undefined;
  names?: string[];
  figure?: Card['figure'] | undefined;
}

/** Creates a card. Removes characters that cannot be drawn. A text that is not given is empty. */
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

/** Checks whether a card is wide enough for a figure beside its texts. */
const isWide = ({ width, height }: { width: number; height: number }): boolean =>
  width > 1.5 * height;

/** Returns the lead figure of an article if it is a map or a chart. */
const getFigure = ({ story: { lead } }: Article): Card['figure'] =>
  lead && 'figure' in lead ? lead.figure : undefined;

function getDays({ happened, published }: Article): Pick<Card, 'date' | 'note'> {
  const publication = messages.card.published(formatMediumDate(published));
  return happened
    ? { date: messages.card.happened(getCalendarDay(happened)), note: publication }
    : { date: publication, note: '' };
}
