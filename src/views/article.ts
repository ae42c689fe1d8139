import { getArticlePath, getHistoryPath, getListPath, getTermPath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { getDesk, type Edition } from '../model/edition.ts';
import type { StorySummary, RenderedStory } from '../model/story-summary.ts';
import { splitHeadline, type Phrase, splitPhrase } from '../model/no-break-names.ts';
import { findRelated } from '../model/related.ts';
import { createSlug } from '../model/text.ts';
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

/** A text in parts, as HTML that goes into a page as it stands. */
export interface TextView {
  /** The first paragraph. */
  opening: string;
  /** What else stands before the first part. */
  lead: string;
  parts: { slug: string; heading: Phrase; html: string }[];
  /** List items. */
  notes?: string;
}

/** What a story says in short, with the address of the part that bears it out. */
export interface PointView {
  text: Phrase;
  path: string;
}

/** All that an article's page shows. */
export interface ArticleView {
  frame: SiteChrome;
  desk: LinkView;
  title: Phrase;
  standfirst: Phrase;
  byline: BylineView;
  /** What an editor is told of a story that readers do not see yet. */
  mark?: string;
  /** What it rests on, in one line. */
  sourcesLine?: string;
  /** How long ago it was. */
  age: AgeNote;
  /** What became of it. */
  state: Notice[];
  text: TextView;
  points: PointView[];
  /** What it does not tell. */
  gaps: string[];
  /** Corrections and changes, newest first. */
  entries: CorrectionView[];
  /** Path of the page that tells them all in order. */
  history: string;
  replies: ReplyView[];
  sources: SourceView[];
  source?: string;
  share: ShareView;
  tags: LinkView[];
  related: TeaserView[];
}

/** The page of an article. */
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
    text: createTextView(article, text, names),
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
 * The points of a story, each with the address of the part that bears it out.
 *
 * @param page path of the article's page, where the points stand on another
 */
export const createPointViews = ({ points = [], story, names }: Article, page = ''): PointView[] =>
  points.map(({ text, part }) => ({
    text: splitPhrase(text, names),
    path: `${page}#${story.parts.find(({ slug }) => slug === createSlug(part))?.slug ?? ''}`,
  }));

/** Links to the pages of an article's tags. */
export const createTagLinks = ({ tags }: Article): LinkView[] =>
  tags.map(({ slug, name }) => ({ path: getTermPath('tag', slug), name }));

/** A story's text as it stands on its own page. */
export const createTextView = (
  { story }: Pick<StorySummary, 'story'>,
  { opening, lead, parts, notes }: RenderedStory,
  names: string[] = [],
): TextView => ({
  opening: opening.html,
  lead: lead.html,
  parts: story.parts.map(({ slug, heading }, index) => ({
    slug,
    heading: splitHeadline(heading, names),
    html: parts[index]?.html ?? '',
  })),
  ...(notes && { notes: notes.html }),
});
