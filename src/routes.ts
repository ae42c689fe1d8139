import { site } from './config/site.ts';
import { groupByMonth, paginateMonth } from './model/archive.ts';
import { type Article, getLatestChange, hasHistory } from './model/article.ts';
import { type CorrectionsPage, paginateCorrections } from './model/corrections.ts';
import { type Edition, listListings } from './model/edition.ts';
import { type Listing, type ListingPage, countPages, type TermKind } from './model/listing.ts';
import { memoize } from './model/memoize.ts';
import { createTimeline } from './model/timeline.ts';
import { segments } from './i18n/segments.ts';

/** File names of a feed in each format. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

export const formatsOfFeeds = Object.keys(feedFiles) as FeedFormat[];

/** Folders that contain pages of one kind each. */
export const pageFolders = {
  articles: `/${segments.articles}/`,
  all: `/${segments.all}/`,
  desks: `/${segments.desks}/`,
  tags: `/${segments.tags}/`,
  people: `/${segments.people}/`,
  subscribe: `/${segments.subscribe}/`,
  corrections: `/${segments.corrections}/`,
  archive: `/${segments.archive}/`,
  search: `/${segments.search}/`,
  kept: `/${segments.kept}/`,
} as const;

/** Path of the page that lists all desks, tags and people. */
export const topicsPath = pageFolders.desks;

/** Slug of the static page about the publication. */
export const aboutSlug = segments.about;

/** Slug of the static page that names who is responsible for the publication. */
export const imprintSlug = segments.imprint;

/** Path of the static page about the publication. */
export const aboutPath = `/${aboutSlug}/`;

/** First path segments that static pages may not use. */
export const takenSlugs: string[] = [
  ...Object.values(pageFolders).map((path) => path.slice(1, -1)),
  segments.cards,
  segments.pictures,
  '404',
  '500',
];

if (new Set(takenSlugs).size < takenSlugs.length)
  throw new Error(`Two segments of addresses are the same: ${takenSlugs.join(', ')}.`);

/** Path of the search page. */
export const searchPath = pageFolders.search;

/** Folder of the search index. Its files come and go with the words of the texts. */
export const searchFolder = `${searchPath}data/`;

/** Path of the reading list, the page that lists the stories that a reader has saved. */
export const readingListPath = pageFolders.kept;

/**
 * Path of the service worker, which answers requests when there is no network. It is at the root,
 * because its scope is all paths below it (Service Workers, section 3.4.3).
 */
export const serviceWorkerPath = `/${segments.worker}.js`;

/** Path of the page for subscribers. */
export const subscribePath = pageFolders.subscribe;

/** Returns the path of page `number` (from 1) of the list of corrections. */
export const getCorrectionsPath = (number = 1): string =>
  number === 1 ? pageFolders.corrections : `${pageFolders.corrections}${number}/`;

/**
 * Returns the path of the archive, of a year (`2026`), or of page `number` (from 1) of a month
 * (`11`).
 */
export const getArchivePath = (year?: string, month?: string, number = 1): string =>
  pageFolders.archive +
  [year, month, number === 1 ? undefined : String(number)]
    .filter((step) => step !== undefined)
    .map((step) => `${step}/`)
    .join('');

/** Returns the path of the feed of corrections in a format. */
export const getCorrectionsFeedPath = (format: FeedFormat): string =>
  pageFolders.corrections + feedFiles[format];

/** Paths of OPML files, which a feed reader can import to subscribe to many feeds at once. */
export const feedListPaths = {
  all: `${subscribePath}${segments.allFeeds}.opml`,
  desks: `${subscribePath}${segments.deskFeeds}.opml`,
} as const;

/** Path of the page that a host serves for an address that does not exist. */
export const notFoundPath = '/404.html';

/** Path of the stylesheet of feeds that are opened in a browser. */
export const feedStylePath = `/${segments.feedStyle}.css`;

export const manifestPath = '/manifest.webmanifest';

export const robotsPath = '/robots.txt';

/** Path of the speculation rules, which let a browser load a page in advance. */
export const speculationRulesPath = `/${segments.prefetch}.json`;

export const sitemapIndexPath = '/sitemap.xml';

export const newsSitemapPath = `/${segments.newsSitemap}.xml`;

/** Returns the path of sitemap `number`, from 1. */
export const getSitemapPath = (number: number): string => `/sitemap-${number}.xml`;

/** Paths of the files that configure a host. Readers do not request them. */
export const hostFilePaths = { headers: '/_headers', redirects: '/_redirects' } as const;

/** Sizes of the publication's square icon, in pixels. */
export const iconSizes = [144, 180, 192, 512] as const;

/** Returns the path of the publication's icon in one of its sizes. */
export const getIconPath = (pixels: (typeof iconSizes)[number]): string =>
  `/${segments.icon}-${pixels}.png`;

/** Path of the publication's icon as SVG. */
export const vectorIconPath = `/${segments.icon}.svg`;

/** Path of the icon that browsers request by default. */
export const faviconPath = '/favicon.ico';

/** Folders of files with a hash in their name: cards, pictures and scripts. */
export const hashedFolders = {
  cards: `/${segments.cards}/`,
  pictures: `/${segments.pictures}/`,
  scripts: '/_astro/',
} as const;

const basePaths: Record<TermKind, string> = {
  desk: pageFolders.desks,
  tag: pageFolders.tags,
  person: pageFolders.people,
};

/** Returns the path of an article's page. */
export const getArticlePath = (slug: string): string => `${pageFolders.articles}${slug}/`;

/** Returns the path of the page of one part of an article. */
export const getPartPath = (article: string, part: string): string =>
  `${getArticlePath(article)}${part}/`;

/** Returns the path of the page with an article's corrections and changes. */
export const getHistoryPath = (article: string): string => getPartPath(article, segments.history);

/** Returns the path of the standalone file of an article. */
export const getFilePath = (article: string): string =>
  `${getArticlePath(article)}${segments.file}.html`;

/** Returns the path of a static page. */
export const getStaticPagePath = (slug: string): string => `/${slug}/`;

/** Returns the path of the list of a desk, a tag or a person. */
export const getTermPath = (kind: TermKind, slug: string): string => `${basePaths[kind]}${slug}/`;

/** Returns the desk, tag or person whose list has a path; undefined for other paths. */
export function parseTermPath(path: string): { kind: TermKind; slug: string } | undefined {
  for (const kind of ['desk', 'tag', 'person'] as const) {
    const [slug, ...rest] = path.startsWith(basePaths[kind])
      ? path.slice(basePaths[kind].length).split('/')
      : [];
    if (slug && rest.join('') === '') return { kind, slug };
  }
  return undefined;
}

/** Returns the path of a listing's first page. */
export const getListPath = ({ kind, term }: Pick<Listing, 'kind' | 'term'>): string =>
  kind === 'all' ? pageFolders.all : getTermPath(kind, term.slug);

/** Returns the path of page `number` (from 1) of a listing. */
export const getListPagePath = (listing: Pick<Listing, 'kind' | 'term'>, number: number): string =>
  number === 1 ? getListPath(listing) : `${getListPath(listing)}${number}/`;

/** Returns the path of page `number` (from 1) of a listing's timeline. */
export const getTimelinePath = (listing: Pick<Listing, 'kind' | 'term'>, number = 1): string =>
  `${getListPath(listing)}${segments.timeline}/${number === 1 ? '' : `${number}/`}`;

/** Returns the path of a listing's feed in a format. The feed of all articles is at the root. */
export const getFeedPath = (listing: Pick<Listing, 'kind' | 'term'>, format: FeedFormat): string =>
  (listing.kind === 'all' ? '/' : getListPath(listing)) + feedFiles[format];

/** Returns the absolute address of a path on this site (RFC 3986, section 4.3). */
export const toAbsolute = (path: string): string => new URL(path, site.url).href;

/**
 * Decodes the percent-encoding of an address, or of a part of one (RFC 3986, section 2.1). Returns
 * undefined if the encoding is invalid.
 */
export function decodePath(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/**
 * Ids of the text of every page, and of sections after a story. They begin with an underscore, so
 * that no heading has the same id.
 */
export const textId = `_${segments.text}`;
export const correctionsId = `_${segments.corrections}`;
export const sourcesId = `_${segments.sources}`;

/** Prefix of the ids of footnotes and of the references to them. */
export const notePrefix = '_fn';

/**
 * Returns the decoded id in an address that is only a fragment, such as `#a%20b`. Returns the id
 * unchanged if its encoding is invalid.
 */
export const getFragmentAddress = (href: string): string =>
  decodePath(href.slice(1)) ?? href.slice(1);

/**
 * The kinds of addresses and their properties:
 *
 * - `canonical`: whether it is the canonical one among pages with the same content (RFC 6596)
 * - `inSitemap`: whether sitemaps list it
 * - `linkable`: whether an article may link to it
 */
export const addressKinds = {
  home: { canonical: true, inSitemap: true, linkable: true },
  index: { canonical: true, inSitemap: true, linkable: true },
  search: { canonical: true, inSitemap: true, linkable: true },
  prose: { canonical: true, inSitemap: true, linkable: true },
  subscribe: { canonical: true, inSitemap: true, linkable: true },
  article: { canonical: true, inSitemap: true, linkable: true },
  list: { canonical: true, inSitemap: true, linkable: true },
  file: { canonical: false, inSitemap: false, linkable: false },
  // Each reader sees a different list.
  'kept list': { canonical: false, inSitemap: false, linkable: true },
  // An article does not stay on the same page of a list.
  'later page of a list': { canonical: true, inSitemap: true, linkable: false },
  // Only readers who follow an old link are informed of the withdrawal.
  withdrawn: { canonical: false, inSitemap: false, linkable: true },
  corrections: { canonical: true, inSitemap: true, linkable: true },
  archive: { canonical: true, inSitemap: true, linkable: true },
  // A part and a history repeat the article, which is their canonical page. The canonical page of a
  // timeline is the tag's list.
  part: { canonical: false, inSitemap: false, linkable: true },
  history: { canonical: false, inSitemap: false, linkable: true },
  timeline: { canonical: false, inSitemap: false, linkable: true },
  'later page of a timeline': { canonical: false, inSitemap: false, linkable: false },
  moved: { canonical: false, inSitemap: false, linkable: true },
  'not found': { canonical: false, inSitemap: false, linkable: false },
  feed: { canonical: false, inSitemap: false, linkable: true },
  'list of feeds': { canonical: false, inSitemap: false, linkable: true },
  'style of feeds': { canonical: false, inSitemap: false, linkable: false },
  sitemap: { canonical: false, inSitemap: false, linkable: false },
  robots: { canonical: false, inSitemap: false, linkable: false },
  worker: { canonical: false, inSitemap: false, linkable: false },
  'speculation rules': { canonical: false, inSitemap: false, linkable: false },
  manifest: { canonical: false, inSitemap: false, linkable: false },
  icon: { canonical: false, inSitemap: false, linkable: false },
  'for hosts': { canonical: false, inSitemap: false, linkable: false },
} as const;

type AddressKind = keyof typeof addressKinds;

export interface Address {
  /** Decoded path, without percent-encoding. */
  path: string;
  kind: AddressKind;
  /** When its content last changed; undefined if it does not depend on the published content. */
  changed?: Date | undefined;
  /** Target of a page that has moved. */
  redirectsTo?: string;
}

/** Lists the addresses of all pages of an edition. */
function listPageAddresses(edition: Edition): Address[] {
  const { articles, withdrawn, pages } = edition;
  const changed = findLatestChange(articles);
  const listings = listListings(edition);
  return [
    { path: '/', kind: 'home', changed },
    { path: topicsPath, kind: 'index', changed },
    { path: searchPath, kind: 'search', changed },
    { path: readingListPath, kind: 'kept list' },
    ...pages.map(({ slug }): Address => ({ path: getStaticPagePath(slug), kind: 'prose' })),
    { path: subscribePath, kind: 'subscribe' },
    ...articles.map((article): Address => ({
      path: getArticlePath(article.slug),
      kind: 'article',
      changed: getLatestChange(article),
    })),
    ...paginateCorrections(edition).map(createCorrectionsAddress),
    ...listings.flatMap((listing) => countPages(listing).map(listAddress)),
    ...articles.flatMap(listPartAddresses),
    ...articles.filter(hasHistory).map((article): Address => ({
      path: getHistoryPath(article.slug),
      kind: 'history',
      changed: getLatestChange(article),
    })),
    ...articles.map(({ slug }): Address => ({ path: getFilePath(slug), kind: 'file' })),
    ...edition.tags.flatMap((tag) => createTimeline(tag).map(createTimelineAddress)),
    ...listArchiveAddresses(articles),
    ...withdrawn.map(({ slug, withdrawn }): Address => ({
      path: getArticlePath(slug),
      kind: 'withdrawn',
      changed: withdrawn?.at,
    })),
    ...[...articles, ...withdrawn].flatMap(listMovedPaths).map(createMovedAddress),
    ...listings.flatMap(listMovedLists).map(createMovedAddress),
    ...edition.tags.flatMap(listMovedTimelines).map(createMovedAddress),
    { path: notFoundPath, kind: 'not found' },
  ];
}

/**
 * Lists all paths of an article: its page, its parts, their former paths, and the lists that
 * contain it.
 */
export const listArticlePaths = (article: Article): string[] => {
  const { slug, story, desk, tags, credits, withdrawn } = article;
  return [
    getArticlePath(slug),
    ...(withdrawn ? [] : story.parts.map((part) => getPartPath(slug, part.slug))),
    ...listMovedPaths(article).map(({ from }) => from),
    getTermPath('desk', desk.slug),
    ...tags.map((tag) => getTermPath('tag', tag.slug)),
    ...credits.map(({ person }) => getTermPath('person', person.slug)),
  ];
};

const iconPaths = [vectorIconPath, faviconPath, ...iconSizes.map(getIconPath)];

/** Lists all addresses of an edition, except files in `hashedFolders` and `searchFolder`. */
export const listAddresses = memoize((edition: Edition): Address[] => {
  const pages = listPageAddresses(edition);
  const sitemaps = Math.ceil(pages.filter(isInSitemap).length / site.limits.sitemap);
  const files: [AddressKind, string[]][] = [
    ['feed', listListings(edition).flatMap(listFeedPathsOf)],
    ['feed', formatsOfFeeds.map(getCorrectionsFeedPath)],
    ['list of feeds', Object.values(feedListPaths)],
    ['style of feeds', [feedStylePath]],
    ['sitemap', [sitemapIndexPath, newsSitemapPath]],
    ['sitemap', Array.from({ length: sitemaps }, (_, index) => getSitemapPath(index + 1))],
    ['robots', [robotsPath]],
    ['worker', [serviceWorkerPath]],
    ['speculation rules', [speculationRulesPath]],
    ['manifest', [manifestPath]],
    ['icon', iconPaths],
    ['for hosts', Object.values(hostFilePaths)],
  ];
  return [...pages, ...files.flatMap(([kind, paths]) => paths.map((path) => ({ path, kind })))];
});

/** Checks whether the sitemaps list an address. */
export const isInSitemap = ({ kind }: Address): boolean => addressKinds[kind].inSitemap;

/** Checks whether an article may link to an address. */
export const isLinkable = ({ kind }: Address): boolean => addressKinds[kind].linkable;

/** Returns when the latest change among articles was made; undefined if there are no articles. */
export const findLatestChange = (articles: Article[]): Date | undefined =>
  articles
    .map(getLatestChange)
    .reduce<Date | undefined>((last, date) => (last && last >= date ? last : date), undefined);

const listAddress = ({ listing, number, articles }: ListingPage): Address => ({
  path: getListPagePath(listing, number),
  kind: number === 1 ? 'list' : 'later page of a list',
  changed: findLatestChange(articles),
});

const createTimelineAddress = ({ listing, number, articles }: ListingPage): Address => ({
  path: getTimelinePath(listing, number),
  kind: number === 1 ? 'timeline' : 'later page of a timeline',
  changed: findLatestChange(articles),
});

/** Lists the addresses of the archive, its years and the pages of its months. */
function listArchiveAddresses(articles: Article[]): Address[] {
  const months = groupByMonth(articles);
  return [
    { path: getArchivePath(), kind: 'archive', changed: findLatestChange(articles) },
    ...Array.from(
      Map.groupBy(months, ({ year }) => year),
      ([year, ofYear]): Address => ({
        path: getArchivePath(year),
        kind: 'archive',
        changed: findLatestChange(ofYear.flatMap((month) => month.articles)),
      }),
    ),
    ...months.flatMap(paginateMonth).map((page): Address => ({
      path: getArchivePath(page.year, page.month, page.number),
      kind: page.number === 1 ? 'archive' : 'later page of a list',
      changed: findLatestChange(page.articles),
    })),
  ];
}

const createCorrectionsAddress = ({ number, entries }: CorrectionsPage): Address => ({
  path: getCorrectionsPath(number),
  kind: number === 1 ? 'corrections' : 'later page of a list',
  changed: entries[0]?.at,
});

/**
 * Lists the paths of a listing's feed in each format, also under former keys of its term. Feed
 * readers do not follow a redirect page, so the feed itself is published there too.
 */
export const listFeedPathsOf = (listing: Listing): string[] =>
  [listing.term.slug, ...listAliases(listing)].flatMap((slug) =>
    formatsOfFeeds.map((format) => getFeedPath(getPathUnderKey(listing, slug), format)),
  );

/** Returns a listing as if its term had another key, such as a former one. */
export const getPathUnderKey = (listing: Listing, slug: string): Listing => ({
  ...listing,
  term: { ...listing.term, slug },
});

/** Lists the former keys of a listing's term. */
export const listAliases = ({ kind, term }: Listing): string[] =>
  kind === 'all' ? [] : (term.aliases ?? []);

const listPartAddresses = (article: Article): Address[] =>
  article.story.parts.map((part) => ({
    path: getPartPath(article.slug, part.slug),
    kind: 'part',
    changed: getLatestChange(article),
  }));

/** The former path of a page, and the path to which it redirects. */
export interface MovedPath {
  from: string;
  to: string;
}

const createMovedAddress = ({ from, to }: MovedPath): Address => ({
  path: from,
  kind: 'moved',
  redirectsTo: to,
});

/**
 * Lists the former paths of an article and its parts, with their current paths. The parts of a
 * withdrawn article redirect to its page, which announces the withdrawal.
 */
export function listMovedPaths(article: Article): MovedPath[] {
  const { slug, aliases, formerly, withdrawn, story } = article;
  const whole = getArticlePath(slug);
  const steps = [
    ...story.parts.map((part) => part.slug),
    ...(hasHistory(article) ? [segments.history] : []),
  ];
  const parts = steps.map((step) => ({ was: step, now: step }));
  const target = (part?: string) => (part && !withdrawn ? getPartPath(slug, part) : whole);
  const partsOf = (name: string, moved: { was: string; now?: string | undefined }[]) =>
    moved.map(({ was, now }) => ({ from: getPartPath(name, was), to: target(now) }));
  return [
    ...partsOf(slug, withdrawn ? [...parts, ...formerly] : formerly),
    ...aliases.flatMap((alias) => [
      { from: getArticlePath(alias), to: whole },
      ...partsOf(alias, [...parts, ...formerly]),
    ]),
  ];
}

/** Lists the pages of a listing under the former keys of its term, with their current paths. */
export const listMovedLists = (listing: Listing): (MovedPath & { page: ListingPage })[] =>
  listAliases(listing).flatMap((slug) =>
    countPages(listing).map((page) => ({
      from: getListPagePath(getPathUnderKey(listing, slug), page.number),
      to: getListPagePath(listing, page.number),
      page,
    })),
  );

/**
 * Lists the pages of a tag's timeline under the former keys of the tag, with their current paths.
 */
export const listMovedTimelines = (tag: Listing): (MovedPath & { page: ListingPage })[] =>
  listAliases(tag).flatMap((slug) =>
    createTimeline(tag).map((page) => ({
      from: getTimelinePath(getPathUnderKey(tag, slug), page.number),
      to: getTimelinePath(tag, page.number),
      page,
    })),
  );
