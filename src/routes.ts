import { site } from './config/site.ts';
import { groupByMonth, paginateMonth } from './model/archive.ts';
import { type Article, getLatestChange, hasHistory } from './model/article.ts';
import { type CorrectionsPage, paginateCorrections } from './model/corrections.ts';
import { type Edition, listListings } from './model/edition.ts';
import { type Listing, type ListingPage, countPages, type TermKind } from './model/listing.ts';
import { memoize } from './model/memoize.ts';
import { createTimeline } from './model/timeline.ts';
import { segments } from './i18n/segments.ts';

/** The formats that each feed is printed in, by the name of their file. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

/** Every format of a feed. */
export const formatsOfFeeds = Object.keys(feedFiles) as FeedFormat[];

/** Folders of pages of one kind each. */
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

/** Path of the page that names every desk and tag. */
export const topicsPath = pageFolders.desks;

/** Name of the page about this site among the publication's own pages. */
export const aboutSlug = segments.about;

/** Name of the page that names who answers for it. */
export const imprintSlug = segments.imprint;

/** Path of the page about this site. */
export const aboutPath = `/${aboutSlug}/`;

/** First steps of addresses that no page of the publication's own may have. */
export const takenSlugs: string[] = [
  ...Object.values(pageFolders).map((path) => path.slice(1, -1)),
  segments.cards,
  segments.pictures,
  '404',
  '500',
];

if (new Set(takenSlugs).size < takenSlugs.length)
  throw new Error(`Two segments of addresses are the same: ${takenSlugs.join(', ')}.`);

/** Path of the page on which readers look for stories. */
export const searchPath = pageFolders.search;

/** Folder of what a search reads: files that come and go with the words of texts. */
export const searchFolder = `${searchPath}data/`;

/** Path of the page that lists what a reader has kept. */
export const readingListPath = pageFolders.kept;

/** Path of what answers in a reader's browser where there is no network. It stands at the root, for it answers for all below it (Service Workers, section 3.4.3). */
export const serviceWorkerPath = `/${segments.worker}.js`;

/** Path of the page for those who want to subscribe. */
export const subscribePath = pageFolders.subscribe;

/** Path of page `number` (from 1) of the corrections of all stories. */
export const getCorrectionsPath = (number = 1): string =>
  number === 1 ? pageFolders.corrections : `${pageFolders.corrections}${number}/`;

/** Path of the archive, of a year of it (`2026`), or of page `number` (from 1) of a month (`11`). */
export const getArchivePath = (year?: string, month?: string, number = 1): string =>
  pageFolders.archive +
  [year, month, number === 1 ? undefined : String(number)]
    .filter((step) => step !== undefined)
    .map((step) => `${step}/`)
    .join('');

/** Path of the feed of corrections in a format. */
export const getCorrectionsFeedPath = (format: FeedFormat): string =>
  pageFolders.corrections + feedFiles[format];

/** Paths of the lists of feeds that a reader of feeds can import as one. */
export const feedListPaths = {
  all: `${subscribePath}${segments.allFeeds}.opml`,
  desks: `${subscribePath}${segments.deskFeeds}.opml`,
} as const;

/** Path of the page that a host answers with where there is none. */
export const notFoundPath = '/404.html';

/** Path of the stylesheet that a browser shows a feed with. */
export const feedStylePath = `/${segments.feedStyle}.css`;

/** Path of the web app manifest. */
export const manifestPath = '/manifest.webmanifest';

export const robotsPath = '/robots.txt';

/** Path of the rules by which a browser may load a page before it is asked for. */
export const speculationRulesPath = `/${segments.prefetch}.json`;

/** Path of the index of all sitemaps. */
export const sitemapIndexPath = '/sitemap.xml';

/** Path of the sitemap for news. */
export const newsSitemapPath = `/${segments.newsSitemap}.xml`;

/** Path of sitemap `number`, from 1. */
export const getSitemapPath = (number: number): string => `/sitemap-${number}.xml`;

/** Paths of the files that tell a host what to do; no reader asks for them. */
export const hostFilePaths = { headers: '/_headers', redirects: '/_redirects' } as const;

/** Sizes of the publication's icon, a square, in pixels. */
export const iconSizes = [144, 180, 192, 512] as const;

/** Path of the publication's icon, a square of so many pixels. */
export const getIconPath = (pixels: (typeof iconSizes)[number]): string =>
  `/${segments.icon}-${pixels}.png`;

/** Path of the publication's icon in any size. */
export const vectorIconPath = `/${segments.icon}.svg`;

/** Path of the icon that browsers ask for unasked. */
export const faviconPath = '/favicon.ico';

/** Folders of files whose names hold a hash of what is in them: cards, pictures, scripts. */
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

/** Path of an article's page. */
export const getArticlePath = (slug: string): string => `${pageFolders.articles}${slug}/`;

/** Path of the page of one part of an article. */
export const getPartPath = (article: string, part: string): string =>
  `${getArticlePath(article)}${part}/`;

/** Path of the page that tells what was changed in an article. */
export const getHistoryPath = (article: string): string => getPartPath(article, segments.history);

/** Path of an article in a file of its own. */
export const getFilePath = (article: string): string =>
  `${getArticlePath(article)}${segments.file}.html`;

/** Path of a page of the publication's own. */
export const getStaticPagePath = (slug: string): string => `/${slug}/`;

/** Path of the page of a desk, a tag or a person. */
export const getTermPath = (kind: TermKind, slug: string): string => `${basePaths[kind]}${slug}/`;

/** The word whose list stands at a path; undefined for any other. */
export function parseTermPath(path: string): { kind: TermKind; slug: string } | undefined {
  for (const kind of ['desk', 'tag', 'person'] as const) {
    const [slug, ...rest] = path.startsWith(basePaths[kind])
      ? path.slice(basePaths[kind].length).split('/')
      : [];
    if (slug && rest.join('') === '') return { kind, slug };
  }
  return undefined;
}

/** Path of a listing's first page. */
export const getListPath = ({ kind, term }: Pick<Listing, 'kind' | 'term'>): string =>
  kind === 'all' ? pageFolders.all : getTermPath(kind, term.slug);

/** Path of page `number` (from 1) of a listing. */
export const getListPagePath = (listing: Pick<Listing, 'kind' | 'term'>, number: number): string =>
  number === 1 ? getListPath(listing) : `${getListPath(listing)}${number}/`;

/** Path of page `number` (from 1) of a listing read by the day of what happened. */
export const getTimelinePath = (listing: Pick<Listing, 'kind' | 'term'>, number = 1): string =>
  `${getListPath(listing)}${segments.timeline}/${number === 1 ? '' : `${number}/`}`;

/** Path of a listing's feed in a format; that of all articles is the site's own. */
export const getFeedPath = (listing: Pick<Listing, 'kind' | 'term'>, format: FeedFormat): string =>
  (listing.kind === 'all' ? '/' : getListPath(listing)) + feedFiles[format];

/** Absolute address (RFC 3986, section 4.3) of a path on this site. */
export const toAbsolute = (path: string): string => new URL(path, site.url).href;

/** An address, or a piece of one, with its letters as they are read (RFC 3986, section 2.1); undefined where it is not well encoded. */
export function decodePath(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** Ids of what every page has, and of what stands at the foot of a story; no heading's begins with an underscore. */
export const textId = `_${segments.text}`;
export const correctionsId = `_${segments.corrections}`;
export const sourcesId = `_${segments.sources}`;

/** How the ids of notes, and of what refers to them, begin. */
export const notePrefix = '_fn';

/** What a fragment names, from an address that is a fragment alone, as `#a%20b`; as it stands where it is not well encoded. */
export const getFragmentAddress = (href: string): string =>
  decodePath(href.slice(1)) ?? href.slice(1);

/**
 * Each kind of address, and what it is to others: whether it is the page that counts among those
 * that say the same (RFC 6596), whether search engines are told of it, and whether an article may
 * link to it.
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
  // Of each reader's own.
  'kept list': { canonical: false, inSitemap: false, linkable: true },
  // What stands on a later page of a list moves on with every new article.
  'later page of a list': { canonical: true, inSitemap: true, linkable: false },
  // Readers who follow an old link are told; nobody else is.
  withdrawn: { canonical: false, inSitemap: false, linkable: true },
  corrections: { canonical: true, inSitemap: true, linkable: true },
  archive: { canonical: true, inSitemap: true, linkable: true },
  // An article's parts and its history say what it says, so it counts for them; so does a tag's list for its timeline.
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

/** One address of the site. */
export interface Address {
  /** Its letters as they are read, not percent-encoded. */
  path: string;
  kind: AddressKind;
  /** When what stands there last changed; undefined where that is not of the content's making. */
  changed?: Date | undefined;
  /** Path that it leads to. */
  redirectsTo?: string;
}

/** Every page of an edition. */
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

/** Every path at which an article, its parts and the lists that it stands in are published, old ones too. */
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

/** Paths of the publication's icons. */
const iconPaths = [vectorIconPath, faviconPath, ...iconSizes.map(getIconPath)];

/** Every address of an edition, but for files in `hashedFolders` and `searchFolder`. */
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

/** Whether search engines are told of an address. */
export const isInSitemap = ({ kind }: Address): boolean => addressKinds[kind].inSitemap;

/** Whether an article may link to an address. */
export const isLinkable = ({ kind }: Address): boolean => addressKinds[kind].linkable;

/** When the one that changed last did; undefined where there is none. */
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

/** The archive, its years and the pages of its months. */
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

/** Paths of a listing's feed in each format, also by the keys that its word had before: a reader of feeds is not led on by a page. */
export const listFeedPathsOf = (listing: Listing): string[] =>
  [listing.term.slug, ...listAliases(listing)].flatMap((slug) =>
    formatsOfFeeds.map((format) => getFeedPath(getPathUnderKey(listing, slug), format)),
  );

/** A listing as if its word had another key, such as one that it had before. */
export const getPathUnderKey = (listing: Listing, slug: string): Listing => ({
  ...listing,
  term: { ...listing.term, slug },
});

/** Keys that a listing's word had before. */
export const listAliases = ({ kind, term }: Listing): string[] =>
  kind === 'all' ? [] : (term.aliases ?? []);

const listPartAddresses = (article: Article): Address[] =>
  article.story.parts.map((part) => ({
    path: getPartPath(article.slug, part.slug),
    kind: 'part',
    changed: getLatestChange(article),
  }));

/** A page that has moved: its old path, and that of the page that it leads to. */
export interface MovedPath {
  from: string;
  to: string;
}

const createMovedAddress = ({ from, to }: MovedPath): Address => ({
  path: from,
  kind: 'moved',
  redirectsTo: to,
});

/** An article's old paths and its parts', with those that they lead to now; the parts of one that was withdrawn lead to the page that says so. */
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

/** The pages of a list by the keys that its word had before, with those that they lead to now. */
export const listMovedLists = (listing: Listing): (MovedPath & { page: ListingPage })[] =>
  listAliases(listing).flatMap((slug) =>
    countPages(listing).map((page) => ({
      from: getListPagePath(getPathUnderKey(listing, slug), page.number),
      to: getListPagePath(listing, page.number),
      page,
    })),
  );

/** The pages of a tag's timeline by the keys that the tag had before, with those that they lead to now. */
export const listMovedTimelines = (tag: Listing): (MovedPath & { page: ListingPage })[] =>
  listAliases(tag).flatMap((slug) =>
    createTimeline(tag).map((page) => ({
      from: getTimelinePath(getPathUnderKey(tag, slug), page.number),
      to: getTimelinePath(tag, page.number),
      page,
    })),
  );
