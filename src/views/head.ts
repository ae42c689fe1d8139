import {
  toAbsolute,
  getArticlePath,
  getListPagePath,
  getPartPath,
  getTermPath,
} from '../routes.ts';
import {
  createArticleCard,
  type Card,
  getCardPath,
  getCardText,
  createListingCard,
  createWithdrawnCard,
  createPartCard,
} from '../media/og/card.ts';
import { site } from '../config/site.ts';
import { type Article, listAuthors, getLatestChange } from '../model/article.ts';
import { formatDateAndTime, formatIsoInZone } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import type { ListingPage } from '../model/listing.ts';
import { messages } from '../i18n/reader.ts';
import type { FeedLink } from './feed-links.ts';
import { createArticleData, createListingData, type Thing } from './json-ld.ts';

/** What a page says of itself to browsers, search engines and those who preview a link. */
export interface Head {
  /** Without the publication's name. */
  title: string;
  /** What the window shows: the title with the publication's name. */
  windowTitle: string;
  description: string;
  /** Who wrote it (HTML, section 4.2.5.1), of a story. */
  author?: string;
  /** Absolute address of the page itself (Open Graph's `og:url`). */
  url: string;
  /** Absolute address of the page that counts (RFC 6596); undefined where the page is not to be found. */
  canonical?: string;
  /** Tags of the Open Graph protocol (ogp.me), their names and contents in order. */
  graph: [property: string, content: string][];
  /** Most specific first. */
  feeds: FeedLink[];
  /** Structured data (schema.org) as JSON-LD 1.1. */
  data: Thing[];
}

interface Saying {
  path: string;
  /** Whether search engines are not to keep the page. */
  isHidden?: boolean;
  title: string;
  description: string;
  card: Card;
  feeds: FeedLink[];
}

/** The head of a page that is neither an article nor a listing. */
export const createPageHead = (saying: Saying, data: Thing[] = []): Head => ({
  ...createCommonHead(saying),
  windowTitle: saying.path === '/' ? saying.title : messages.page.titled(saying.title),
  data,
});

/** The head of an article's page. */
export function createArticleHead(edition: Edition, article: Article, feeds: FeedLink[]): Head {
  const { slug, title, description } = article;
  const { design } = edition;
  const head = createCommonHead(
    {
      path: getArticlePath(slug),
      title,
      description,
      card: createArticleCard(article, design),
      feeds,
    },
    'article',
  );
  return {
    ...head,
    author: getAuthor(article),
    graph: [...head.graph, ...createArticleGraph(article)],
    data: createArticleData(edition, article),
  };
}

/**
 * The head of a part's page: its own address when it is shared, the article's where pages are counted.
 *
 * @param index of the part, from 0
 */
export function createPartHead(
  article: Article,
  index: number,
  feeds: FeedLink[],
  design: string,
): Head {
  const { slug = '', heading = '', excerpt = '' } = article.story.parts[index] ?? {};
  const head = createCommonHead(
    {
      path: getPartPath(article.slug, slug),
      title: messages.part.title(heading, article.title),
      description: excerpt || article.description,
      card: createPartCard(article, index, design),
      feeds,
    },
    'article',
  );
  const canonical = toAbsolute(getArticlePath(article.slug));
  return {
    ...head,
    canonical,
    author: getAuthor(article),
    graph: [...head.graph, ...createArticleGraph(article)],
  };
}

/** The head of the page of a story that was withdrawn: it says that alone, and previews of its link show nothing of the story. */
export function createWithdrawnHead(
  { slug, withdrawn }: Article,
  feeds: FeedLink[],
  design: string,
): Head {
  const { title, described } = messages.withdrawn;
  if (!withdrawn) throw new Error(`${slug} was not withdrawn.`);
  const description = described(formatDateAndTime(withdrawn.at));
  const card = createWithdrawnCard(withdrawn.at, design);
  return createPageHead({
    path: getArticlePath(slug),
    title,
    description,
    card,
    feeds,
    isHidden: true,
  });
}

/** What a page of a list says of itself: of those after the first, which it is too. */
export const numberDescription = (description: string, number: number): string =>
  number === 1 ? description : `${description} ${messages.listing.position(number)}.`;

/** The head of one page of a listing. */
export function createListingHead(page: ListingPage, feeds: FeedLink[], design: string): Head {
  const { listing, number } = page;
  const path = getListPagePath(listing, number);
  const title = messages.page.numbered(
    messages.listing.titled[listing.kind](listing.term.name),
    number,
  );
  const fallback = messages.listing.described[listing.kind](listing.term.name);
  const description = numberDescription(listing.term.description ?? fallback, number);
  return createPageHead(
    { path, title, description, card: createListingCard(page, design), feeds },
    createListingData(page),
  );
}

function createCommonHead(
  { path, title, description, card, feeds, isHidden = false }: Saying,
  type = 'website',
): Head {
  const url = toAbsolute(path);
  return {
    title,
    windowTitle: messages.page.titled(title),
    description,
    url,
    ...(!isHidden && { canonical: url }),
    feeds,
    data: [],
    graph: [
      ['og:title', title],
      ['og:description', description],
      ['og:type', type],
      ['og:url', url],
      ['og:site_name', site.name],
      ['og:locale', site.locale],
      ['og:image', toAbsolute(getCardPath(card))],
      ['og:image:type', 'image/png'],
      ['og:image:width', String(card.width)],
      ['og:image:height', String(card.height)],
      ['og:image:alt', getCardText(card)],
    ],
  };
}

/** Names of those who wrote an article, as a page's head gives them. */
export const getAuthor = (article: Article): string =>
  listAuthors(article)
    .map(({ name }) => name)
    .join(', ');

/** What Open Graph's type `article` adds (ogp.me, "No Vertical: Article"). */
function createArticleGraph(article: Article): Head['graph'] {
  const { published, desk, tags } = article;
  return [
    ['article:published_time', formatIsoInZone(published)],
    ['article:modified_time', formatIsoInZone(getLatestChange(article))],
    ['article:section', desk.name],
    ...tags.map((tag): [string, string] => ['article:tag', tag.name]),
    ...listAuthors(article).map(({ slug }): [string, string] => [
      'article:author',
      toAbsolute(getTermPath('person', slug)),
    ]),
  ];
}
