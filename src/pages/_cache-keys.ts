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
  partPath,
  prosePath,
  searchPath,
  subscribePath,
  timelinePath,
} from '../routes.ts';
import { site } from '../config/site.ts';
import { monthsOf, pagesOfMonth } from '../model/archive.ts';
import { type Article, hasHistory } from '../model/article.ts';
import { getArticleDigest, hashJson } from '../model/article-digest.ts';
import { correctionsPagesOf } from '../model/corrections.ts';
import { type Edition, listingsOf } from '../model/edition.ts';
import { type Listing, type PagePlace, pagesOf } from '../model/listing.ts';
import { once } from '../model/memoize.ts';
import { relatedTo } from '../model/related.ts';
import { timelineOf } from '../model/timeline.ts';
import { correctionsFeedOf } from '../feeds/corrections-feed.ts';
import { renderNewsSitemap } from '../seo/news-sitemap.ts';
import { opmlLists } from '../feeds/feed-lists.ts';
import { ageNote } from '../views/age-note.ts';
import { archiveView } from '../views/archive.ts';
import { correctionsView } from '../views/corrections.ts';
import { sharedFrame } from '../views/site-chrome.ts';
import { indexView } from '../views/topics.ts';
import { keptView } from '../views/reading-list.ts';
import { movedView, movingsOf } from '../views/redirect.ts';
import { searchView } from '../views/search.ts';
import { stateLines } from '../views/notices.ts';
import { subscribeView } from '../views/subscribe.ts';
import { teaserView } from '../views/teaser.ts';
import { withdrawnView } from '../views/withdrawn.ts';

/** Pages and files that are made of the same things, and so change together. */
interface Group {
  /** Their paths, as in their addresses. */
  paths: string[];
  /** All that they are made of, besides what every page shows. */
  of: unknown;
}

/**
 * Returns the cache key of each page and file of an edition, by its path. A key changes with anything that
 * the page shows, also with what depends on the clock. Astro itself sees changes of the code that renders a
 * page, but not those of the environment.
 *
 * @param environment fingerprint of all code, of Node and of its data of languages
 */
export function getCacheKeys(edition: Edition, environment: string): Map<string, string> {
  const shared = hashJson([environment, edition.design, sharedFrame(edition)]);
  // All that lists show of an article.
  const brief = once((article: Article) =>
    hashJson([
      teaserView(edition, article, { withLead: true }),
      article.published,
      article.happened,
    ]),
  );
  const groups = [
    ...groupSinglePages(edition),
    ...groupArticlePages(edition, brief),
    ...groupLists(edition, brief),
    ...groupArchive(edition, brief),
    ...groupFiles(edition),
  ];
  return new Map(
    groups.flatMap(({ paths, of }) => {
      const key = hashJson([shared, of]);
      return paths.map((path): [string, string] => [path, key]);
    }),
  );
}

/** Pages of which there is one, but for `/` and `/404.html`: Astro renders routes without parameters in every build. */
function groupSinglePages(edition: Edition): Group[] {
  const { pages, withdrawn } = edition;
  const single = (path: string, of: unknown): Group => ({ paths: [path], of });
  return [
    single(indexPath, indexView(edition)),
    single(searchPath, searchView(edition)),
    single(keptPath, keptView(edition)),
    single(subscribePath, subscribeView(edition)),
    ...pages.map((page) => single(prosePath(page.slug), page)),
    ...withdrawn.map((article) =>
      single(articlePath(article.slug), withdrawnView(edition, article)),
    ),
    ...correctionsPagesOf(edition).map((page) =>
      single(correctionsPath(page.number), correctionsView(edition, page)),
    ),
    ...movingsOf(edition).map((moving) => single(moving.from, movedView(edition, moving))),
  ];
}

/** The page of each article, and those of its parts, which do not change with what to read next. */
function groupArticlePages(edition: Edition, brief: Hash): Group[] {
  const { articles, now } = edition;
  return articles.flatMap((article): Group[] => {
    const { slug, story } = article;
    // What it goes on from, and what goes on from it, is among the lines of its state.
    const own = [getArticleDigest(article), ageNote(article, now), stateLines(edition, article)];
    const hasOwn = hasHistory(article);
    return [
      {
        paths: [articlePath(slug)],
        of: [own, relatedTo(edition, article).map(brief)],
      },
      {
        paths: [filePath(slug)],
        of: [getArticleDigest(article), stateLines(edition, article)],
      },
      {
        paths: [
          ...story.parts.map((part) => partPath(slug, part.slug)),
          ...(hasOwn ? [historyPath(slug)] : []),
        ],
        of: own,
      },
    ];
  });
}

/** The pages and the feed of each list. */
function groupLists(edition: Edition, brief: Hash): Group[] {
  return [
    ...listingsOf(edition).flatMap((listing): Group[] => [
      ...pagesOf(listing).map((page) => ({
        paths: [listPagePath(listing, page.number)],
        of: [
          ...placeOf(page),
          listing.kind,
          listing.term,
          listing.articles.length * Number(page.number === 1),
          page.articles.map(brief),
        ],
      })),
      groupFeeds(listing),
    ]),
    ...edition.tags.flatMap((tag) =>
      timelineOf(tag).map((page) => ({
        paths: [timelinePath(tag, page.number)],
        of: [...placeOf(page), tag.term, page.articles.map(brief)],
      })),
    ),
  ];
}

/** Which pages one leads to. */
const placeOf = ({ newer = 0, older = 0 }: PagePlace): number[] => [newer, older];

const groupFeeds = (listing: Listing): Group => ({
  paths: feedPathsOf(listing),
  of: [
    listing.kind,
    listing.term,
    listing.articles.slice(0, site.limits.feedItems).map(getArticleDigest),
  ],
});

/** The archive, its years and its months. */
function groupArchive(edition: Edition, brief: Hash): Group[] {
  const { articles } = edition;
  const months = monthsOf(articles);
  const years = new Set(months.map(({ year }) => year));
  return [
    ...[undefined, ...years].map((year) => ({
      paths: [archivePath(year)],
      of: archiveView(edition, year),
    })),
    ...months.flatMap(pagesOfMonth).map((page) => {
      const path = archivePath(page.year, page.month, page.number);
      return {
        paths: [path],
        of: [...placeOf(page), page.count * Number(page.number === 1), page.articles.map(brief)],
      };
    }),
  ];
}

/** What is for machines. */
function groupFiles(edition: Edition): Group[] {
  const addresses = addressesOf(edition);
  const pathsOf = (...kinds: string[]) =>
    addresses.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  return [
    {
      paths: pathsOf('style of feeds', 'manifest', 'speculation rules', 'robots'),
      of: [],
    },
    { paths: pathsOf('worker'), of: keptView(edition) },
    {
      paths: pathsOf('sitemap', 'for hosts'),
      of: [addresses, renderNewsSitemap(edition.articles, edition.now), edition.pages],
    },
    {
      paths: formatsOfFeeds.map(correctionsFeedPath),
      of: correctionsFeedOf(edition),
    },
    ...opmlLists(edition).map((list) => ({ paths: [list.path], of: list })),
  ];
}

/** Returns a hash of something of an article. */
type Hash = (article: Article) => string;
