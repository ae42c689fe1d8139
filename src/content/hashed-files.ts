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

/** Files of a site whose names contain a hash. */
interface HashedFiles {
  cards: string[];
  /** Files of editors' pictures, maps and charts. */
  pictures: string[];
}

const known = openCache(`hashed-files-${basename(distFolder)}`);
const listName = 'files.json';

/** Caches the names of the files that the build has to copy. */
export const saveHashedFiles = (files: HashedFiles): void =>
  known.put(listName, JSON.stringify(files));

/**
 * Returns the file names that were cached when the content was loaded.
 *
 * @throws Error if there are none
 */
export function readHashedFiles(): HashedFiles {
  const json = known.get(listName);
  if (!json) throw new Error('The load of the content has kept no names of hashed files.');
  return JSON.parse(json.toString()) as HashedFiles;
}

/** Lists every card that the pages of an edition show or refer to, each once. */
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

/** Lists the file names of all pictures, maps and charts in the stories of an edition. */
export const getPictureNames = ({ articles, pages }: Edition): string[] => [
  ...new Set([...articles, ...pages].flatMap(getShownNames)),
];

const getShownNames = ({ story }: StorySummary): string[] => [
  ...story.pictures.flatMap(listFilesOfPicture),
  ...listFigureImages(story),
];
