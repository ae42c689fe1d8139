import { basename } from 'node:path';
import {
  archiveCard,
  articleCards,
  type Card,
  cardName,
  historyCard,
  listingCard,
  monthCard,
  pageCard,
  pageCards,
  timelineCard,
  withdrawnCard,
} from '../media/og/card.ts';
import { distFolder } from '../config/folders.ts';
import { drawingsOf } from '../media/figures/image-files.ts';
import { kept } from '../cache/cache.ts';
import { monthsOf, pagesOfMonth } from '../model/archive.ts';
import { hasHistory } from '../model/article.ts';
import { type Edition, listingsOf } from '../model/edition.ts';
import type { KeptStory } from '../model/story-summary.ts';
import { pagesOf } from '../model/listing.ts';
import { timelineOf } from '../model/timeline.ts';
import { filesOf } from '../media/images/prepare.ts';

/** Names of the files of a site whose names are hashes. */
interface HashedFiles {
  cards: string[];
  /** Editors' pictures and drawings. */
  pictures: string[];
}

const known = kept(`hashed-files-${basename(distFolder)}`);
const listName = 'files.json';

/** Keeps the names for the build that copies the files. */
export const keepHashedFiles = (files: HashedFiles): void =>
  known.put(listName, JSON.stringify(files));

/**
 * Returns the names that the load before this build has kept.
 *
 * @throws Error where there are none
 */
export function readHashedFiles(): HashedFiles {
  const json = known.get(listName);
  if (!json) throw new Error('The load of the content has kept no names of hashed files.');
  return JSON.parse(json.toString()) as HashedFiles;
}

/** Returns every card that a page of an edition shows or names, each once. */
export function getCards(edition: Edition): Card[] {
  const { articles, withdrawn, pages, tags, design } = edition;
  const months = monthsOf(articles);
  const years = new Set(months.map(({ year }) => year));
  const cards = [
    ...Object.values(pageCards(edition)),
    ...pages.map(({ title, description }) => pageCard(title, description, design)),
    ...withdrawn.flatMap((article) =>
      article.withdrawn ? [withdrawnCard(article.withdrawn.at, design)] : [],
    ),
    ...articles.flatMap((article) => {
      const { whole, parts } = articleCards(article, design);
      return [...whole, ...parts, ...(hasHistory(article) ? [historyCard(article, design)] : [])];
    }),
    ...listingsOf(edition)
      .flatMap((listing) => pagesOf(listing))
      .map((page) => listingCard(page, design)),
    ...tags.flatMap((tag) => timelineOf(tag).map(() => timelineCard(tag, design))),
    ...[undefined, ...years].map((year) => archiveCard(design, year)),
    ...months.flatMap((month) => pagesOfMonth(month)).map((page) => monthCard(page, design)),
  ];
  return [...new Map(cards.map((card) => [cardName(card), card])).values()];
}

/** Returns the names of the editors' pictures and drawings that the texts of an edition show. */
export const getPictureNames = ({ articles, pages }: Edition): string[] => [
  ...new Set([...articles, ...pages].flatMap(getShownNames)),
];

const getShownNames = ({ story }: KeptStory): string[] => [
  ...story.pictures.flatMap(filesOf),
  ...drawingsOf(story),
];
