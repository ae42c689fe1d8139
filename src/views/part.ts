import { getArticlePath, getPartPath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { getDesk, type Edition } from '../model/edition.ts';
import type { RenderedStory } from '../model/story-summary.ts';
import { createSlug } from '../model/text.ts';
import { splitHeadline, type Phrase, splitPhrase } from '../model/no-break-names.ts';
import { messages } from '../i18n/reader.ts';
import { formatAgeNote, type AgeNote } from './age-note.ts';
import { getHeadingDirection } from './article.ts';
import { type BylineView, createBylineView, getReportSource } from './byline.ts';
import type { Notice } from './correction-log.ts';
import { listArticleFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { createPartHead } from './head.ts';
import { listUnknowns } from './sources.ts';
import { type ShareView, createShareView } from './share.ts';
import { getStateMark, createNotices } from './notices.ts';

/** View model of the page of one part of an article. */
export interface PartView {
  frame: SiteChrome;
  /** The whole article. */
  whole: LinkView;
  heading: Phrase;
  /** Direction of the heading; undefined for left to right. */
  direction?: 'rtl';
  /** The key point that the part supports, or else the standfirst of the article. */
  standfirst: Phrase;
  /** `Bagian 2 dari 3` */
  position: string;
  byline: BylineView;
  mark?: string;
  /** How old the story is. */
  age: AgeNote;
  state: Notice[];
  html: string;
  /** List items. */
  notes?: string;
  previous?: LinkView;
  next?: LinkView;
  /** What is unknown, and who was not heard. */
  gaps: string[];
  source?: string;
  share: ShareView;
}

/**
 * Creates the view model of the page of one part of an article.
 *
 * @param index index of the part, from 0
 * @throws RangeError if the article has no such part
 */
export function createPartView(
  edition: Edition,
  article: Article,
  index: number,
  { parts }: RenderedStory,
): PartView {
  const { slug, title, story } = article;
  const part = story.parts[index];
  const text = parts[index];
  if (!part || !text) throw new RangeError(`${slug} has no part ${index}.`);
  const feeds = listArticleFeeds(getDesk(edition, article), edition.all);
  const link = (at: number): LinkView | undefined => {
    const other = story.parts[at];
    return other && { path: getPartPath(slug, other.slug), name: other.heading };
  };
  const [previous, next] = [link(index - 1), link(index + 1)];
  const [mark, source] = [getStateMark(article), getReportSource(article)];
  return {
    frame: createSiteChrome(
      edition,
      getPartPath(slug, part.slug),
      createPartHead(article, index, feeds, edition.design),
      part.features,
    ),
    whole: { path: getArticlePath(slug), name: title },
    heading: splitHeadline(part.heading, article.names),
    ...getHeadingDirection(part.heading),
    standfirst: splitPhrase(getPoint(article, part.slug) ?? article.standfirst, article.names),
    position: messages.part.position(index + 1, story.parts.length),
    byline: createBylineView(article, part.words),
    ...(mark && { mark }),
    age: formatAgeNote(article, edition.now),
    state: createNotices(edition, article, getArticlePath(slug)),
    html: text.alone ?? text.html,
    ...(text.notes && { notes: text.notes }),
    ...(previous && { previous }),
    ...(next && { next }),
    gaps: listUnknowns(article),
    ...(source && { source }),
    share: createShareView(article, part),
  };
}

/** Returns the first key point that a part supports. */
const getPoint = ({ points = [] }: Article, slug: string): string | undefined =>
  points.find(({ part }) => createSlug(part) === slug)?.text;
