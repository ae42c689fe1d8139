import { basename } from 'node:path';
import {
  createArchiveCard,
  createArticleCards,
  type Card,
  getCardName,
  createHistoryCard,
  createListingCard,
  createMonthCard,
  createPageCard,
  createPageCards,
  createTimelineCard,
  createWithdrawnCard,
} from '../media/og/card.ts';
import { distFolder } from '../config/folders.ts';
import { listFigureImages } from '../media/figures/image-files.ts';
import { openCache } from '../cache/cache.ts';
import { groupByMonth, paginateMonth } from '../model/archive.ts';
import { hasHistory } from '../model/article.ts';
import { type Edition, listListings } from '../model/edition.ts';
import type { StorySummary } from '../model/story-summary.ts';
import { countPages } from '../model/listing.ts';
import { createTimeline } from '../model/timeline.ts';
import { listFilesOfPicture } from '../media/images/prepare.ts';

/** Names of the files of a site whose names are hashes. */
interface HashedFiles {
  cards: string[];
  /** Editors' pictures and drawings. */
  pictures: string[];
}

const known = openCache(`hashed-files-${basename(distFolder)}`);
const listName = 'files.json';

/** Keeps the names for the build that copies the files. */
export const saveHashedFiles = (files: HashedFiles): void =>
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
  const months = groupByMonth(articles);
  const years = new Set(months.map(({ year }) => year));
  const cards = [
    ...Object.values(createPageCards(edition)),
    ...pages.map(({ title, description }) => createPageCard(title, description, design)),
    ...withdrawn.flatMap((article) =>
      article.withdrawn ? [createWithdrawnCard(article.withdrawn.at, design)] : [],
    ),
    ...articles.flatMap((article) => {
      const { whole, parts } = createArticleCards(article, design);
      return [
        ...whole,
        ...parts,
        ...(hasHistory(article) ? [createHistoryCard(article, design)] : []),
      ];
    }),
    ...listListings(edition)
      .flatMap((listing) => countPages(listing))
      .map((page) => createListingCard(page, design)),
    ...tags.flatMap((tag) => createTimeline(tag).map(() => createTimelineCard(tag, design))),
    ...[undefined, ...years].map((year) => createArchiveCard(design, year)),
    ...months.flatMap((month) => paginateMonth(month)).map((page) => createMonthCard(page, design)),
  ];
  return [...new Map(cards.map((card) => [getCardName(card), card])).values()];
}

/** Returns the names of the editors' pictures and drawings that the texts of an edition show. */
export const getPictureNames = ({ articles, pages }: Edition): string[] => [
  ...new Set([...articles, ...pages].flatMap(getShownNames)),
];

const getShownNames = ({ story }: StorySummary): string[] => [
  ...story.pictures.flatMap(listFilesOfPicture),
  ...listFigureImages(story),
];
