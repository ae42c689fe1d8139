import {
  toAbsolute,
  getArticlePath,
  type FeedFormat,
  getFeedPath,
  formatsOfFeeds,
  getIconPath,
  findLatestChange,
  getListPath,
  getTermPath,
} from '../routes.ts';
import { site } from '../config/site.ts';
import { type Article, listAuthors } from '../model/article.ts';
import { listFeedArticles } from '../model/feed-articles.ts';
import type { Listing } from '../model/listing.ts';
import { getLargestVariant, getPictureType, type Variant } from '../model/picture.ts';
import type { RenderedStory } from '../model/story-summary.ts';
import type { Person } from '../model/schema.ts';
import { escapeText, removeControls } from '../model/text.ts';
import { getTextDirection } from '../model/text-direction.ts';
import { getFeedTitle } from '../views/feed-links.ts';
import { getLeadFile } from '../views/lead.ts';
import { messages } from '../i18n/reader.ts';
import { renderAppendix, renderHead, renderPoints } from './item-sections.ts';

/** A feed, independent of its format. All text in it is valid in XML 1.0. */
export interface Feed {
  title: string;
  description: string;
  /** Absolute address of the page that lists the same articles. */
  page: string;
  /** Absolute address of the feed in each format. */
  addresses: Record<FeedFormat, string>;
  /**
   * Time of the latest publication or change in the feed. A feed of corrections without items has
   * the time of the newest article. Undefined for a publication without articles.
   */
  changed: Date | undefined;
  rights: string;
  /** Absolute address of a square icon of 144 pixels. */
  icon: string;
  /** Absolute address of a square icon of 512 pixels. */
  largeIcon: string;
  /** Address of the WebSub hub, if there is one. */
  hub: string | undefined;
  /** Newest first. */
  items: FeedItem[];
}

/** One article in a feed. */
export interface FeedItem {
  /** Permanent identifier. It stays the same when the title, text or address changes. */
  id: string;
  /** Absolute address. */
  url: string;
  /** Plain text. */
  title: string;
  summary: string;
  /** Full text as HTML, with absolute addresses. */
  html: string;
  authors: FeedAuthor[];
  /** Names of the desk and the tags. */
  categories: string[];
  pictures: FeedPicture[];
  published: Date;
  updated: Date | undefined;
}

interface FeedAuthor {
  name: string;
  url: string;
}

/**
 * Returns the absolute address of a feed in each format.
 *
 * @param pathOf returns the path of the feed in a format
 */
export const mapFeedFormats = (pathOf: (format: FeedFormat) => string): Feed['addresses'] =>
  Object.fromEntries(
    formatsOfFeeds.map((format) => [format, toAbsolute(pathOf(format))]),
  ) as Feed['addresses'];

/** Returns the metadata that all feeds of the publication share. */
export const getPublicationMetadata = () => ({
  rights: messages.feed.rights,
  icon: toAbsolute(getIconPath(144)),
  largeIcon: toAbsolute(getIconPath(512)),
  hub: site.hub,
});

/** A picture in an item's text. */
interface FeedPicture {
  url: string;
  type: string;
  /** In pixels. */
  width: number;
  height: number;
  bytes: number;
}

/** Returns the rendered text of an article. */
export type TextOf = (article: Article) => RenderedStory;

/** Creates the feed of a listing: its newest articles with their full text. */
export function createFeed(listing: Listing, textOf: TextOf): Feed {
  const articles = listFeedArticles(listing);
  return {
    title: getFeedTitle(listing),
    description: removeControls(
      listing.term.description ?? messages.feed.described(listing.term.name),
    ),
    page: toAbsolute(listing.kind === 'all' ? '/' : getListPath(listing)),
    addresses: mapFeedFormats((format) => getFeedPath(listing, format)),
    changed: findLatestChange(articles),
    ...getPublicationMetadata(),
    items: articles.map((article) => getItem(article, textOf)),
  };
}

// Caches the item of each article, because several feeds contain the same item.
const items = new WeakMap<Article, FeedItem>();

function getItem(article: Article, textOf: TextOf): FeedItem {
  const known = items.get(article);
  if (known) return known;
  const url = toAbsolute(getArticlePath(article.slug));
  const item = {
    id: toAbsolute(getArticlePath(article.guid)),
    url,
    title: removeControls(article.title),
    summary: removeControls(article.standfirst),
    html: getWholeText(article, textOf(article)),
    authors: listAuthors(article).map(getAuthor),
    categories: [article.desk, ...article.tags].map((term) => removeControls(term.name)),
    pictures: getPictures(article),
    published: article.published,
    updated: article.updated,
  };
  items.set(article, item);
  return item;
}

const getAuthor = ({ name, slug }: Person): FeedAuthor => ({
  name: removeControls(name),
  url: toAbsolute(getTermPath('person', slug)),
});

/** Joins the whole text into one string of HTML. Uses the feed version of a piece if it exists. */
function getWholeText(article: Article, { opening, lead, parts, notes }: RenderedStory): string {
  const { story } = article;
  const pieces = [
    renderHead(article),
    opening.feed ?? opening.html,
    renderPoints(article),
    lead.feed ?? lead.html,
    ...story.parts.map(
      ({ heading }, index) =>
        `${renderHeading(heading)}\n${parts[index]?.feed ?? parts[index]?.html ?? ''}`,
    ),
    notes && `<hr>\n<ol>${notes.feed ?? notes.html}</ol>`,
    ...renderAppendix(article),
  ];
  return pieces.filter(Boolean).join('\n');
}

function renderHeading(heading: string): string {
  const direction = getTextDirection(heading);
  return `<h2${direction ? ` dir="${direction}"` : ''}>${escapeText(heading)}</h2>`;
}

/** Lists the pictures of an article without duplicates. The lead figure comes first. */
function getPictures(article: Article): FeedPicture[] {
  const { pictures, drawings } = article.story;
  const lead = getLeadFile(article);
  const all = [...(lead ? [lead] : []), ...pictures.map(getLargestVariant), ...drawings];
  return [...new Map(all.map((one) => [one.path, getPicture(one)])).values()];
}

const getPicture = ({ path, width, height, bytes }: Variant): FeedPicture => ({
  url: toAbsolute(path),
  type: getPictureType(path),
  width,
  height,
  bytes,
});
