import { hash } from 'node:crypto';
import {
  addressesOf,
  archivePath,
  articlePath,
  correctionsFeedPath,
  correctionsPath,
  feedPathsOf,
  formatsOfFeeds,
  filePath,
  historyPath,
  indexPath,
  keptPath,
  listPagePath,
  notFoundPath,
  partPath,
  prosePath,
  searchPath,
  subscribePath,
  timelinePath,
} from '../addresses.ts';
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
} from '../cards/card.ts';
import { site } from '../config/site.ts';
import { drawingsOf } from '../drawings/drawn.ts';
import { monthsOf, pagesOfMonth } from '../model/archive.ts';
import { type Article, hasHistory } from '../model/article.ts';
import { correctionsPagesOf } from '../model/corrections.ts';
import { type Edition, listingsOf } from '../model/edition.ts';
import type { KeptStory } from '../model/kept-story.ts';
import { type Listing, type PagePlace, pagesOf } from '../model/listing.ts';
import { once } from '../model/once.ts';
import { relatedTo } from '../model/related.ts';
import type { Term } from '../model/schema.ts';
import { timelineOf } from '../model/timeline.ts';
import { correctionsFeedOf } from '../outputs/corrections-feed.ts';
import { renderNewsSitemap } from '../outputs/news-sitemap.ts';
import { opmlLists } from '../outputs/feed-lists.ts';
import { filesOf } from '../pictures/prepare.ts';
import { ageNote } from '../views/age-note.ts';
import { archiveView } from '../views/archive.ts';
import { correctionsView } from '../views/corrections.ts';
import { sharedFrame } from '../views/frame.ts';
import { homeView } from '../views/home.ts';
import { indexView } from '../views/index-page.ts';
import { keptView } from '../views/kept.ts';
import { movedView, movingsOf } from '../views/moved.ts';
import { notFoundView } from '../views/not-found.ts';
import { searchView } from '../views/search.ts';
import { stateLines } from '../views/state.ts';
import { subscribeView } from '../views/subscribe.ts';
import { teaserView } from '../views/teaser.ts';
import { withdrawnView } from '../views/withdrawn.ts';

/** Files that are made of the same things, and so are made anew together. */
export interface Unit {
  /** What it is; the same from build to build. */
  id: string;
  /** A hash of all that its files are made of. */
  key: string;
  /** Paths of its files, as in their addresses. */
  paths: string[];
  /** The cards that its pages show or name. */
  cards: () => Card[];
  /** Names of editors' pictures and of drawings that its pages, and the feeds with its text, show. */
  pictures: () => string[];
}

/** A unit as it is written down: what shows nothing is left out. */
interface Made extends Partial<Pick<Unit, 'cards' | 'pictures'>> {
  id: string;
  paths: string[];
  /** All that its files are made of besides what every page is. */
  of: unknown;
}

/**
 * All that an edition is published as, but for scripts, what stands in folders of hashed names, and what a search reads.
 *
 * @param code key of all code that prints
 */
export function unitsOf(edition: Edition, code: string): Unit[] {
  const shared = hashOf([code, edition.design, sharedFrame(edition)]);
  // All that lists show of an article.
  const brief = once((article: Article) =>
    hashOf([teaserView(edition, article, { withLead: true }), article.published, article.happened]),
  );
  return [
    ...singleUnits(edition),
    ...articleUnits(edition, brief),
    ...listUnits(edition, brief),
    ...archiveUnits(edition, brief),
    ...fileUnits(edition),
  ].map(({ id, paths, of, cards = () => [], pictures = () => [] }) => ({
    ...{ id, paths, cards, pictures },
    key: hashOf([shared, of]),
  }));
}

/** Every card that a page of an edition shows or names, each once. */
export function cardsOf(edition: Edition): Card[] {
  const cards = unitsOf(edition, '').flatMap((unit) => unit.cards());
  return [...new Map(cards.map((card) => [cardName(card), card])).values()];
}

/** Pages of which there is one. */
function singleUnits(edition: Edition): Made[] {
  const { design, pages, withdrawn } = edition;
  const { home, index, search, kept, subscribe, notFound, corrections } = pageCards(edition);
  const single = (path: string, of: unknown, card: Card): Made => ({
    id: path,
    paths: [path],
    of,
    cards: () => [card],
  });
  return [
    single('/', homeView(edition), home),
    single(indexPath, indexView(edition), index),
    single(searchPath, searchView(edition), search),
    single(keptPath, keptView(edition), kept),
    single(subscribePath, subscribeView(edition), subscribe),
    single(notFoundPath, notFoundView(edition), notFound),
    ...pages.map((page) => ({
      ...single(prosePath(page.slug), page, pageCard(page.title, page.description, design)),
      pictures: () => shownIn(page),
    })),
    ...withdrawn.map((article) => ({
      id: `withdrawn ${article.slug}`,
      paths: [articlePath(article.slug)],
      of: withdrawnView(edition, article),
      cards: () => (article.withdrawn ? [withdrawnCard(article.withdrawn.at, design)] : []),
    })),
    ...correctionsPagesOf(edition).map((page) =>
      single(correctionsPath(page.number), correctionsView(edition, page), corrections),
    ),
    ...movingsOf(edition).map((moving) => ({
      id: `moved ${moving.from}`,
      paths: [moving.from],
      of: movedView(edition, moving),
    })),
  ];
}

/** The page of each article, and those of its parts, which do not change with what to read next. */
function articleUnits(edition: Edition, brief: Hash): Made[] {
  const { articles, design, now } = edition;
  return articles.flatMap((article): Made[] => {
    const { slug, story } = article;
    // What it goes on from, and what goes on from it, is among the lines of its state.
    const own = [wholeOf(article), ageNote(article, now), stateLines(edition, article)];
    const hasOwn = hasHistory(article);
    return [
      {
        id: `article ${slug}`,
        paths: [articlePath(slug)],
        of: [own, relatedTo(edition, article).map(brief)],
        cards: () => articleCards(article, design).whole,
        pictures: () => shownIn(article),
      },
      {
        id: `file ${slug}`,
        paths: [filePath(slug)],
        of: [wholeOf(article), stateLines(edition, article)],
      },
      {
        id: `parts ${slug}`,
        paths: [
          ...story.parts.map((part) => partPath(slug, part.slug)),
          ...(hasOwn ? [historyPath(slug)] : []),
        ],
        of: own,
        cards: () => [
          ...articleCards(article, design).parts,
          ...(hasOwn ? [historyCard(article, design)] : []),
        ],
      },
    ];
  });
}

/** The pages and the feed of each list. */
function listUnits(edition: Edition, brief: Hash): Made[] {
  const { design } = edition;
  return [
    ...listingsOf(edition).flatMap((listing): Made[] => [
      ...pagesOf(listing).map((page) => ({
        id: listPagePath(listing, page.number),
        paths: [listPagePath(listing, page.number)],
        of: [
          ...placeOf(page),
          listing.kind,
          listing.term,
          listing.articles.length * Number(page.number === 1),
          page.articles.map(brief),
        ],
        cards: () => [listingCard(page, design)],
      })),
      feedUnit(listing),
    ]),
    ...edition.tags.flatMap((tag) =>
      timelineOf(tag).map((page) => ({
        id: timelinePath(tag, page.number),
        paths: [timelinePath(tag, page.number)],
        of: [...placeOf(page), tag.term, page.articles.map(brief)],
        cards: () => [timelineCard(tag, design)],
      })),
    ),
  ];
}

/** Which pages one leads to. */
const placeOf = ({ newer = 0, older = 0 }: PagePlace): number[] => [newer, older];

const feedUnit = (listing: Listing): Made => ({
  id: `feed ${listing.kind} ${listing.term.slug}`,
  paths: feedPathsOf(listing),
  of: [listing.kind, listing.term, listing.articles.slice(0, site.limits.feedItems).map(wholeOf)],
});

/** The archive, its years and its months. */
function archiveUnits(edition: Edition, brief: Hash): Made[] {
  const { design, articles } = edition;
  const months = monthsOf(articles);
  const years = new Set(months.map(({ year }) => year));
  return [
    ...[undefined, ...years].map((year) => ({
      id: archivePath(year),
      paths: [archivePath(year)],
      of: archiveView(edition, year),
      cards: () => [archiveCard(design, year)],
    })),
    ...months.flatMap(pagesOfMonth).map((page) => {
      const path = archivePath(page.year, page.month, page.number);
      return {
        id: path,
        paths: [path],
        of: [...placeOf(page), page.count * Number(page.number === 1), page.articles.map(brief)],
        cards: () => [monthCard(page, design)],
      };
    }),
  ];
}

/** What is for machines. */
function fileUnits(edition: Edition): Made[] {
  const addresses = addressesOf(edition);
  const pathsOf = (...kinds: string[]) =>
    addresses.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  return [
    {
      id: 'style and manifest',
      paths: pathsOf('style of feeds', 'manifest', 'speculation rules', 'robots'),
      of: [],
    },
    { id: 'worker', paths: pathsOf('worker'), of: keptView(edition) },
    {
      id: 'addresses',
      paths: pathsOf('sitemap', 'for hosts'),
      of: [addresses, renderNewsSitemap(edition.articles, edition.now), edition.pages],
    },
    {
      id: 'feed of corrections',
      paths: formatsOfFeeds.map(correctionsFeedPath),
      of: correctionsFeedOf(edition),
    },
    ...opmlLists(edition).map((list) => ({ id: list.path, paths: [list.path], of: list })),
  ];
}

/** Names of editors' pictures and of drawings that a text shows. */
export const shownIn = ({ story }: KeptStory): string[] => [
  ...story.pictures.flatMap(filesOf),
  ...drawingsOf(story),
];

const hashOf = (of: unknown): string => hash('sha256', JSON.stringify(of)).slice(0, 24);

/** Gives a hash of something of an article. */
type Hash = (article: Article) => string;

const hashOfTerm = once((term: Term) => hashOf(term));

/** A hash of all that there is to an article. */
export const wholeOf = once(({ made, state, names, desk, tags, credits }: Article) =>
  hashOf([
    ...[made, state, names],
    ...[desk, ...tags, ...credits.map(({ person }) => person)].map(hashOfTerm),
  ]),
);
