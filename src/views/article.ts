import { articlePath, listPath, termPath } from '../addresses.ts';
import { site } from '../config/site.ts';
import { type Article, relatedTo } from '../model/article.ts';
import { deskOf, type Edition } from '../model/edition.ts';
import type { KeptStory, PrintedText } from '../model/kept-story.ts';
import { slugOf } from '../model/text.ts';
import { type BylineView, bylineView, sourceOf } from './byline.ts';
import { type EntryView, entriesOf, type StateLine } from './dated.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './frame.ts';
import { articleHead } from './head.ts';
import { type ReplyView, replyViews } from './replies.ts';
import { type ShareView, shareView } from './share.ts';
import { gapsOf, sourcesLine, type SourceView, sourceViews } from './sources.ts';
import { markOf, stateLines } from './state.ts';
import { type TeaserView, teaserView } from './teaser.ts';

/** A text in parts, as HTML that goes into a page as it stands. */
export interface TextView {
  /** The first paragraph. */
  opening: string;
  /** What else stands before the first part. */
  lead: string;
  parts: { slug: string; heading: string; html: string }[];
  /** List items. */
  notes?: string;
}

/** All that an article's page shows. */
export interface ArticleView {
  frame: FrameView;
  desk: LinkView;
  title: string;
  standfirst: string;
  byline: BylineView;
  /** What an editor is told of a story that readers do not see yet. */
  mark?: string;
  /** What it rests on, in one line. */
  sourcesLine?: string;
  /** What became of it. */
  state: StateLine[];
  text: TextView;
  /** What stands for the story, each with the id of the part that bears it out. */
  points: { text: string; part: string }[];
  /** What it does not tell. */
  gaps: string[];
  /** Corrections and changes, newest first. */
  entries: EntryView[];
  replies: ReplyView[];
  sources: SourceView[];
  source?: string;
  share: ShareView;
  tags: LinkView[];
  related: TeaserView[];
}

/** The page of an article. */
export function articleView(edition: Edition, article: Article, text: PrintedText): ArticleView {
  const desk = deskOf(edition, article);
  const head = articleHead(edition, article, feedsOf(desk, edition.all));
  const [mark, source, line] = [markOf(article), sourceOf(article), sourcesLine(article)];
  return {
    frame: frameView(edition, articlePath(article.slug), head, article.story.drawings.length > 0),
    desk: { path: listPath(desk), name: desk.term.name },
    title: article.title,
    standfirst: article.standfirst,
    byline: bylineView(article),
    ...(mark && { mark }),
    ...(line && { sourcesLine: line }),
    state: stateLines(edition, article),
    text: textView(article, text),
    points: pointViews(article),
    gaps: gapsOf(article),
    entries: entriesOf(article),
    replies: replyViews(article),
    sources: sourceViews(article),
    ...(source && { source }),
    share: shareView(article),
    tags: tagLinks(article),
    related: relatedTo(article, desk.articles.slice(0, site.limits.relatedAmong)).map((other) =>
      teaserView(other),
    ),
  };
}

const pointViews = ({ points = [], story }: Article): ArticleView['points'] =>
  points.map(({ text, part }) => ({
    text,
    part: story.parts.find(({ slug }) => slug === slugOf(part))?.slug ?? '',
  }));

/** Links to the pages of an article's tags. */
export const tagLinks = ({ tags }: Article): LinkView[] =>
  tags.map(({ slug, name }) => ({ path: termPath('tag', slug), name }));

/** A story's text as it stands on its own page. */
export const textView = (
  { story }: Pick<KeptStory, 'story'>,
  { opening, lead, parts, notes }: PrintedText,
): TextView => ({
  opening: opening.html,
  lead: lead.html,
  parts: story.parts.map(({ slug, heading }, index) => ({
    slug,
    heading,
    html: parts[index]?.html ?? '',
  })),
  ...(notes && { notes: notes.html }),
});
