import {
  getArticlePath,
  getHistoryPath,
  getListPath,
  getTermPath,
  getPartPath,
} from '../routes.ts';
import { getTextDirection } from '../model/text-direction.ts';
import type { Article } from '../model/article.ts';
import { getDesk, type Edition } from '../model/edition.ts';
import type { StorySummary, RenderedStory } from '../model/story-summary.ts';
import { splitHeadline, type Phrase, splitPhrase } from '../model/no-break-names.ts';
import { findRelated } from '../model/related.ts';
import { createSlug } from '../model/text.ts';
import { messages } from '../i18n/reader.ts';
import { formatAgeNote, type AgeNote } from './age-note.ts';
import { type BylineView, createBylineView, getReportSource } from './byline.ts';
import { type CorrectionView, createEntryViews, type Notice } from './correction-log.ts';
import { listArticleFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { createArticleHead } from './head.ts';
import { type ReplyView, createReplyViews } from './replies.ts';
import { type ShareView, createShareView } from './share.ts';
import { listUnknowns, createSourcesLine, type SourceView, createSourceViews } from './sources.ts';
import { getStateMark, createNotices } from './notices.ts';
import { type TeaserView, createTeaserView } from './teaser.ts';

/** A text in parts. The HTML goes into the page unchanged. */
export interface TextView {
  /** The first paragraph. */
  opening: string;
  /** The rest of the text before the first part. */
  lead: string;
  parts: PartOfText[];
  /** List items. */
  notes?: string;
}

/** A part of a text. */
interface PartOfText {
  /** Id of the heading. */
  slug: string;
  heading: Phrase;
  /** Direction of the heading; undefined for left to right. */
  direction?: 'rtl';
  /** Address of the part's own page, if there is one, and its place in the text, such as `2/3`. */
  page?: { path: string; place: string };
  html: string;
}

/** A key point of a story, with the address and the name of the part that supports it. */
export interface PointView {
  text: Phrase;
  path: string;
  /** `Bagian 2` */
  part: string;
}

/** View model of an article's page. */
export interface ArticleView {
  frame: SiteChrome;
  desk: LinkView;
  title: Phrase;
  standfirst: Phrase;
  byline: BylineView;
  /** Label of a draft or scheduled article, for editors. */
  mark?: string;
  /** The sources in one line. */
  sourcesLine?: string;
  /** How old the story is. */
  age: AgeNote;
  /** Notices on corrections and on related stories. */
  state: Notice[];
  text: TextView;
  points: PointView[];
  /** What is unknown, and who was not heard. */
  gaps: string[];
  /** Corrections and changes, newest first. */
  entries: CorrectionView[];
  /** Path of the page with all corrections and changes, oldest first. */
  history: string;
  replies: ReplyView[];
  sources: SourceView[];
  source?: string;
  share: ShareView;
  tags: LinkView[];
  related: TeaserView[];
}

/** Creates the view model of an article's page. */
export function createArticleView(
  edition: Edition,
  article: Article,
  text: RenderedStory,
): ArticleView {
  const { names } = article;
  const desk = getDesk(edition, article);
  const head = createArticleHead(edition, article, listArticleFeeds(desk, edition.all));
  const [mark, source, line] = [
    getStateMark(article),
    getReportSource(article),
    createSourcesLine(article),
  ];
  return {
    frame: createSiteChrome(edition, getArticlePath(article.slug), head, article.story.features),
    desk: { path: getListPath(desk), name: desk.term.name },
    title: splitHeadline(article.title, names),
    standfirst: splitPhrase(article.standfirst, names),
    byline: createBylineView(article),
    ...(mark && { mark }),
    ...(line && { sourcesLine: line }),
    age: formatAgeNote(article, edition.now),
    state: createNotices(edition, article),
    text: createTextView(article, text, names, (part) => getPartPath(article.slug, part)),
    points: createPointViews(article),
    gaps: listUnknowns(article),
    entries: createEntryViews(article),
    history: getHistoryPath(article.slug),
    replies: createReplyViews(article),
    sources: createSourceViews(article),
    ...(source && { source }),
    share: createShareView(article),
    tags: createTagLinks(article),
    related: findRelated(edition, article).map((other) => createTeaserView(edition, other)),
  };
}

/**
 * Lists the key points of a story, each with the address of the part that supports it.
 *
 * @param page path of the article's page, if the points are on another page
 */
export const createPointViews = ({ points = [], story, names }: Article, page = ''): PointView[] =>
  points.map(({ text, part }) => {
    const index = story.parts.findIndex(({ slug }) => slug === createSlug(part));
    return {
      text: splitPhrase(text, names),
      path: `${page}#${story.parts[index]?.slug ?? ''}`,
      part: messages.part.numbered(index + 1),
    };
  });

/** Creates links to the pages of an article's tags. */
export const createTagLinks = ({ tags }: Article): LinkView[] =>
  tags.map(({ slug, name }) => ({ path: getTermPath('tag', slug), name }));

/**
 * Creates the text of a story for its own page.
 *
 * @param pageOf returns the address of a part's own page; undefined if parts have none
 */
export const createTextView = (
  { story }: Pick<StorySummary, 'story'>,
  { opening, lead, parts, notes }: RenderedStory,
  names: string[] = [],
  pageOf?: (slug: string) => string,
): TextView => ({
  opening: opening.html,
  lead: lead.html,
  parts: story.parts.map(({ slug, heading }, index) => ({
    slug,
    heading: splitHeadline(heading, names),
    ...getHeadingDirection(heading),
    ...(pageOf && {
      page: { path: pageOf(slug), place: `${index + 1}/${story.parts.length}` },
    }),
    html: parts[index]?.html ?? '',
  })),
  ...(notes && { notes: notes.html }),
});

/** Returns the direction of a heading as a property of a view. Left to right is not mentioned. */
export function getHeadingDirection(heading: string): { direction?: 'rtl' } {
  const direction = getTextDirection(heading);
  return direction ? { direction } : {};
}
