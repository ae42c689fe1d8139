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

/** Metadata of a page for browsers, search engines and link previews. */
export interface Head {
  /** Without the publication's name. */
  title: string;
  /** Title of the window: the title with the publication's name. */
  windowTitle: string;
  description: string;
  /** Authors of a story (HTML, section 4.2.5.1). */
  author?: string;
  /** Absolute address of the page itself (Open Graph's `og:url`). */
  url: string;
  /**
   * Absolute canonical address (RFC 6596). Undefined if search engines should not index the page.
   */
  canonical?: string;
  /** Open Graph tags (ogp.me) in order, each with its name and content. */
  graph: [property: string, content: string][];
  /** Most specific first. */
  feeds: FeedLink[];
  /** Structured data (schema.org) as JSON-LD 1.1. */
  data: Thing[];
}

interface Saying {
  path: string;
  /** Whether search engines should not index the page. */
  isHidden?: boolean;
  title: string;
  description: string;
  card: Card;
  feeds: FeedLink[];
}

/** Creates the head of a page that is neither an article nor a listing. */
export const createPageHead = (saying: Saying, data: Thing[] = []): Head => ({
  ...createCommonHead(saying),
  windowTitle: saying.path === '/' ? saying.title : messages.page.titled(saying.title),
  data,
});

/** Creates the head of an article's page. */
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
 * Creates the head of a part's page. Shared links use the part's own address. The canonical address
 * is the article's.
 *
 * @param index index of the part, from 0
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

/**
 * Creates the head of a withdrawn story's page. It only says that the story was withdrawn, so link
 * previews show nothing of the story.
 *
 * @throws Error if the story was not withdrawn
 */
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

/** Adds the page number to the description of a list, except on the first page. */
export const numberDescription = (description: string, number: number): string =>
  number === 1 ? description : `${description} ${messages.listing.position(number)}.`;

/** Creates the head of one page of a listing. */
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

/** Joins the names of an article's authors, for the head of its page. */
const getAuthor = (article: Article): string =>
  listAuthors(article)
    .map(({ name }) => name)
    .join(', ');

/** Lists the tags that Open Graph's type `article` adds (ogp.me, "No Vertical: Article"). */
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
