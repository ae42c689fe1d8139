import { articlePath, historyPath, listPath, termPath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { deskOf, type Edition } from '../model/edition.ts';
import type { KeptStory, PrintedText } from '../model/story-summary.ts';
import { headlineOf, type Phrase, phraseOf } from '../model/no-break-names.ts';
import { relatedTo } from '../model/related.ts';
import { slugOf } from '../model/text.ts';
import { ageNote, type AgeNote } from './age-note.ts';
import { type BylineView, bylineView, sourceOf } from './byline.ts';
import { type EntryView, entriesOf, type StateLine } from './correction-log.ts';
import { feedsOfStory } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './site-chrome.ts';
import { articleHead } from './head.ts';
import { type ReplyView, replyViews } from './replies.ts';
import { type ShareView, shareView } from './share.ts';
import { gapsOf, sourcesLine, type SourceView, sourceViews } from './sources.ts';
import { markOf, stateLines } from './notices.ts';
import { type TeaserView, teaserView } from './teaser.ts';

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
  frame: FrameView;
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
  state: StateLine[];
  text: TextView;
  points: PointView[];
  /** What it does not tell. */
  gaps: string[];
  /** Corrections and changes, newest first. */
  entries: EntryView[];
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
export function articleView(edition: Edition, article: Article, text: PrintedText): ArticleView {
  const { names } = article;
  const desk = deskOf(edition, article);
  const head = articleHead(edition, article, feedsOfStory(desk, edition.all));
  const [mark, source, line] = [markOf(article), sourceOf(article), sourcesLine(article)];
  return {
    frame: frameView(edition, articlePath(article.slug), head, article.story.features),
    desk: { path: listPath(desk), name: desk.term.name },
    title: headlineOf(article.title, names),
    standfirst: phraseOf(article.standfirst, names),
    byline: bylineView(article),
    ...(mark && { mark }),
    ...(line && { sourcesLine: line }),
    age: ageNote(article, edition.now),
    state: stateLines(edition, article),
    text: textView(article, text, names),
    points: pointViews(article),
    gaps: gapsOf(article),
    entries: entriesOf(article),
    history: historyPath(article.slug),
    replies: replyViews(article),
    sources: sourceViews(article),
    ...(source && { source }),
    share: shareView(article),
    tags: tagLinks(article),
    related: relatedTo(edition, article).map((other) => teaserView(edition, other)),
  };
}

/**
 * The points of a story, each with the address of the part that bears it out.
 *
 * @param page path of the article's page, where the points stand on another
 */
export const pointViews = ({ points = [], story, names }: Article, page = ''): PointView[] =>
  points.map(({ text, part }) => ({
    text: phraseOf(text, names),
    path: `${page}#${story.parts.find(({ slug }) => slug === slugOf(part))?.slug ?? ''}`,
  }));

/** Links to the pages of an article's tags. */
export const tagLinks = ({ tags }: Article): LinkView[] =>
  tags.map(({ slug, name }) => ({ path: termPath('tag', slug), name }));

/** A story's text as it stands on its own page. */
export const textView = (
  { story }: Pick<KeptStory, 'story'>,
  { opening, lead, parts, notes }: PrintedText,
  names: string[] = [],
): TextView => ({
  opening: opening.html,
  lead: lead.html,
  parts: story.parts.map(({ slug, heading }, index) => ({
    slug,
    heading: headlineOf(heading, names),
    html: parts[index]?.html ?? '',
  })),
  ...(notes && { notes: notes.html }),
});
