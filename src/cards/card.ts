import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { calendarDay, mediumDate } from '../model/dates.ts';
import { type Listing, type ListingPage, pagesOf } from '../model/listing.ts';
import type { Part } from '../model/parts.ts';
import { asDrawn } from './typeface.ts';
import { site } from '../config/site.ts';
import { words } from '../words/reader.ts';

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
}

/** Pixels of the cards that previews show, and of those that JSON-LD names besides (Google, Article: 16:9, 4:3, 1:1). */
export const cardSizes = {
  preview: { width: 1200, height: 630 },
  wide: { width: 1200, height: 675 },
  standard: { width: 1200, height: 900 },
  square: { width: 1200, height: 1200 },
} as const;

/** Changes when the drawing does, so that no card of an older drawing is taken for a new one. */
const design = 3;

/** The card of an article, in one of the sizes. */
export const articleCard = (article: Article, size: keyof typeof cardSizes = 'preview'): Card =>
  card({ label: article.desk.name, title: article.title, ...daysOf(article) }, size);

/** The card of one part of an article. */
export const partCard = (article: Article, part: Part): Card =>
  card({
    label: words.part.position(article.text.parts.indexOf(part) + 1, article.text.parts.length),
    title: part.heading,
    subtitle: article.title,
    ...daysOf(article),
  });

/** The card of one page of a listing, with the day of the newest article on it. */
export function listingCard({
  listing: { kind, term },
  articles,
  number,
  total,
}: ListingPage): Card {
  const [newest] = articles;
  const label = kind === 'all' ? site.tagline : words.listing.kinds[kind];
  return card({
    label: number === 1 ? label : `${label} · ${words.listing.position(number, total)}`,
    title: term.name,
    subtitle: (kind !== 'all' && term.description) || '',
    date: newest ? words.card.newest(mediumDate(newest.published)) : '',
  });
}

/** The card of a page that is neither an article nor a listing. */
const pageCard = (title: string, subtitle: string): Card =>
  card({ label: site.tagline, title, subtitle });

/** The cards of the pages that stand by themselves. */
export const pageCards = {
  home: pageCard(site.name, site.description),
  index: pageCard(words.index.title, words.index.description),
  about: pageCard(words.about.title, words.about.description),
  subscribe: pageCard(words.subscribe.title, words.subscribe.description),
  notFound: pageCard(words.notFound.title, words.notFound.description),
};

/** Every card that a page of the site shows or names, each once. */
export function cardsOf(articles: Article[], listings: Listing[]): Card[] {
  const sizes = Object.keys(cardSizes) as (keyof typeof cardSizes)[];
  const cards = [
    ...Object.values(pageCards),
    ...articles.flatMap((article) => [
      ...sizes.map((size) => articleCard(article, size)),
      ...article.text.parts.map((part) => partCard(article, part)),
    ]),
    ...listings.flatMap((listing) => pagesOf(listing).map(listingCard)),
  ];
  return [...new Map(cards.map((card) => [cardName(card), card])).values()];
}

/** Path of the folder of all cards. */
export const cardsPath = '/kartu/';

/** Path of a card's picture: its name is a hash of what it shows. */
export const cardPath = (card: Card): string => `${cardsPath}${cardName(card)}.png`;

/** What the card's picture says, for those who do not see it. */
export const cardText = ({ label, title, subtitle, date, note }: Card): string =>
  [label, title, subtitle, date, note]
    .filter(Boolean)
    .map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`))
    .concat(site.name)
    .join(' ');

/** The hash in a card's name. */
export const cardName = (card: Card): string =>
  createHash('sha256')
    .update(JSON.stringify([design, site.name, card]))
    .digest('hex')
    .slice(0, 16);

/** A card of these texts, each without what cannot be drawn; what is not given is empty. */
function card(texts: Partial<CardTexts>, size: keyof typeof cardSizes = 'preview'): Card {
  const all: CardTexts = { label: '', title: '', subtitle: '', date: '', note: '', ...texts };
  const drawn = Object.entries(all).map(([name, text]) => [name, asDrawn(text)]);
  return { ...(Object.fromEntries(drawn) as CardTexts), ...cardSizes[size] };
}

function daysOf({ happened, published }: Article): Pick<Card, 'date' | 'note'> {
  const publication = words.card.published(mediumDate(published));
  return happened
    ? { date: words.card.happened(calendarDay(happened)), note: publication }
    : { date: publication, note: '' };
}
