import type { Article } from '../model/article.ts';
import type { ListingPage } from '../model/listing.ts';
import type { Part } from '../model/parts.ts';
import { excerpt, plainText } from '../model/text.ts';
import { absolute, articlePath, partPath } from '../model/urls.ts';
import { site } from '../site.ts';
import { words } from '../words.ts';
import type { FeedLink } from './feed.ts';

/** What a page says of itself to browsers, search engines and those who preview a link. */
export interface Head {
  /** Without the publication's name. */
  title: string;
  /** What the window shows: the title with the publication's name. */
  windowTitle: string;
  description: string;
  /** Absolute address of the page itself (Open Graph's `og:url`). */
  url: string;
  /** Absolute address of the page that counts (RFC 6596); undefined where the page is not to be found. */
  canonical: string | undefined;
  type: 'website' | 'article';
  /** Most specific first. */
  feeds: FeedLink[];
}

/** Title, description and address of a page that is neither an article nor a listing. */
export const pageHead = (
  path: string,
  title: string,
  description: string,
  feeds: FeedLink[],
): Head => ({
  ...addressed(path),
  title,
  windowTitle: path === '/' ? title : words.page.titled(title),
  description,
  type: 'website',
  feeds,
});

/** The head of an article's page. */
export const articleHead = (article: Article, feeds: FeedLink[]): Head => ({
  ...addressed(articlePath(article.slug)),
  title: article.title,
  windowTitle: words.page.titled(article.title),
  description: article.description,
  type: 'article',
  feeds,
});

/** The head of a part's page: its own address when it is shared, the article's where pages are counted. */
export function partHead(article: Article, part: Part, feeds: FeedLink[]): Head {
  const title = words.part.title(part.heading, article.title);
  return {
    ...addressed(partPath(article.slug, part.slug)),
    canonical: absolute(articlePath(article.slug)),
    title,
    windowTitle: words.page.titled(title),
    description: excerpt(plainText(part.html)) || article.description,
    type: 'article',
    feeds,
  };
}

/** The head of one page of a listing. */
export function listingHead(
  { listing, number, total, path }: ListingPage,
  feeds: FeedLink[],
): Head {
  const title = words.page.numbered(listing.term.name, number);
  const fallback = `${words.listing.described[listing.kind]} ${listing.term.name} di ${site.name}.`;
  const description = listing.term.description ?? fallback;
  const position = number === 1 ? '' : ` ${words.listing.position(number, total)}.`;
  return pageHead(path, title, description + position, feeds);
}

const addressed = (path: string) => ({
  url: absolute(path),
  canonical: absolute(path) as string | undefined,
});
