import {
  listAddresses,
  getArchivePath,
  getArticlePath,
  getCorrectionsFeedPath,
  getCorrectionsPath,
  listFeedPathsOf,
  formatsOfFeeds,
  getFilePath,
  getHistoryPath,
  topicsPath,
  readingListPath,
  getListPagePath,
  getPartPath,
  getStaticPagePath,
  searchPath,
  subscribePath,
  getTimelinePath,
} from '../routes.ts';
import { site } from '../config/site.ts';
import { groupByMonth, paginateMonth } from '../model/archive.ts';
import { type Article, hasHistory } from '../model/article.ts';
import { getArticleDigest, hashJson } from '../model/article-digest.ts';
import { paginateCorrections } from '../model/corrections.ts';
import { type Edition, listListings } from '../model/edition.ts';
import { type Listing, type PagePlace, countPages } from '../model/listing.ts';
import { memoize } from '../model/memoize.ts';
import { findRelated } from '../model/related.ts';
import { createTimeline } from '../model/timeline.ts';
import { createCorrectionsFeed } from '../feeds/corrections-feed.ts';
import { renderNewsSitemap } from '../seo/news-sitemap.ts';
import { createOpmlLists } from '../feeds/feed-lists.ts';
import { formatAgeNote } from '../views/age-note.ts';
import { createArchiveView } from '../views/archive.ts';
import { createCorrectionsView } from '../views/corrections.ts';
import { createSharedChrome } from '../views/site-chrome.ts';
import { createTopicsView } from '../views/topics.ts';
import { createReadingListView } from '../views/reading-list.ts';
import { createRedirectView, listRedirects } from '../views/redirect.ts';
import { createSearchView } from '../views/search.ts';
import { createNotices } from '../views/notices.ts';
import { createSubscribeView } from '../views/subscribe.ts';
import { createTeaserView } from '../views/teaser.ts';
import { createWithdrawnView } from '../views/withdrawn.ts';

/** Pages and files that depend on the same data, so they change together. */
interface Group {
  /** Paths, as in addresses. */
  paths: string[];
  /** The data of the group, without the data that all pages share. */
  of: unknown;
}

/**
 * Returns the cache key of each page and file of an edition, by path. The key changes when any
 * content of the page changes, even if it changes only with time. Astro itself detects changes in
 * the code that renders a page, but not in the environment.
 *
 * @param environment fingerprint of all code, of Node and of its language data
 */
export function getCacheKeys(edition: Edition, environment: string): Map<string, string> {
  const shared = hashJson([environment, edition.design, createSharedChrome(edition)]);
  // A hash of all data of an article that lists show.
  const brief = memoize((article: Article) =>
    hashJson([
      createTeaserView(edition, article),
      article.story.lead,
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

/**
 * Creates a group for each page that has data of its own. `/` and `/404.html` need no key, because
 * Astro renders routes without parameters in every build.
 */
function groupSinglePages(edition: Edition): Group[] {
  const { pages, withdrawn } = edition;
  const single = (path: string, of: unknown): Group => ({ paths: [path], of });
  return [
    single(topicsPath, createTopicsView(edition)),
    single(searchPath, createSearchView(edition)),
    single(readingListPath, createReadingListView(edition)),
    single(subscribePath, createSubscribeView(edition)),
    ...pages.map((page) => single(getStaticPagePath(page.slug), page)),
    ...withdrawn.map((article) =>
      single(getArticlePath(article.slug), createWithdrawnView(edition, article)),
    ),
    ...paginateCorrections(edition).map((page) =>
      single(getCorrectionsPath(page.number), createCorrectionsView(edition, page)),
    ),
    ...listRedirects(edition).map((moving) =>
      single(moving.from, createRedirectView(edition, moving)),
    ),
  ];
}

/**
 * Groups the pages of each article. Part pages and the history do not depend on related articles.
 */
function groupArticlePages(edition: Edition, brief: Hash): Group[] {
  const { articles, now } = edition;
  return articles.flatMap((article): Group[] => {
    const { slug, story } = article;
    // The notices contain the headlines of the story that it follows up and of its follow-up.
    const own = [
      getArticleDigest(article),
      formatAgeNote(article, now),
      createNotices(edition, article),
    ];
    const hasOwn = hasHistory(article);
    return [
      {
        paths: [getArticlePath(slug)],
        of: [own, findRelated(edition, article).map(brief)],
      },
      {
        paths: [getFilePath(slug)],
        of: [getArticleDigest(article), createNotices(edition, article)],
      },
      {
        paths: [
          ...story.parts.map((part) => getPartPath(slug, part.slug)),
          ...(hasOwn ? [getHistoryPath(slug)] : []),
        ],
        of: own,
      },
    ];
  });
}

/** Groups the pages and the feeds of each list, and the timelines. */
function groupLists(edition: Edition, brief: Hash): Group[] {
  return [
    ...listListings(edition).flatMap((listing): Group[] => [
      ...countPages(listing).map((page) => ({
        paths: [getListPagePath(listing, page.number)],
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
      createTimeline(tag).map((page) => ({
        paths: [getTimelinePath(tag, page.number)],
        of: [...placeOf(page), tag.term, page.articles.map(brief)],
      })),
    ),
  ];
}

/** Returns the numbers of the adjacent pages; 0 if there is none. */
const placeOf = ({ newer = 0, older = 0 }: PagePlace): number[] => [newer, older];

const groupFeeds = (listing: Listing): Group => ({
  paths: listFeedPathsOf(listing),
  of: [
    listing.kind,
    listing.term,
    listing.articles.slice(0, site.limits.feedItems).map(getArticleDigest),
  ],
});

/** Groups the pages of the archive, its years and its months. */
function groupArchive(edition: Edition, brief: Hash): Group[] {
  const { articles } = edition;
  const months = groupByMonth(articles);
  const years = new Set(months.map(({ year }) => year));
  return [
    ...[undefined, ...years].map((year) => ({
      paths: [getArchivePath(year)],
      of: createArchiveView(edition, year),
    })),
    ...months.flatMap(paginateMonth).map((page) => {
      const path = getArchivePath(page.year, page.month, page.number);
      return {
        paths: [path],
        of: [...placeOf(page), page.count * Number(page.number === 1), page.articles.map(brief)],
      };
    }),
  ];
}

/** Groups the files that are not pages, except the feeds of lists. */
function groupFiles(edition: Edition): Group[] {
  const addresses = listAddresses(edition);
  const pathsOf = (...kinds: string[]) =>
    addresses.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  return [
    {
      paths: pathsOf('style of feeds', 'manifest', 'speculation rules', 'robots'),
      of: [],
    },
    { paths: pathsOf('worker'), of: createReadingListView(edition) },
    {
      paths: pathsOf('sitemap', 'for hosts'),
      of: [addresses, renderNewsSitemap(edition.articles, edition.now), edition.pages],
    },
    {
      paths: formatsOfFeeds.map(getCorrectionsFeedPath),
      of: createCorrectionsFeed(edition),
    },
    ...createOpmlLists(edition).map((list) => ({ paths: [list.path], of: list })),
  ];
}

/** Returns a hash of some data of an article. */
type Hash = (article: Article) => string;
