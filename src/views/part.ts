import { articlePath, partPath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { deskOf, type Edition } from '../model/edition.ts';
import type { PrintedText } from '../model/story-summary.ts';
import { headlineOf, type Phrase, phraseOf } from '../model/no-break-names.ts';
import { words } from '../i18n/reader.ts';
import { ageNote, type AgeNote } from './age-note.ts';
import { type BylineView, bylineView, sourceOf } from './byline.ts';
import type { StateLine } from './correction-log.ts';
import { feedsOfStory } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './site-chrome.ts';
import { partHead } from './head.ts';
import { type ShareView, shareView } from './share.ts';
import { markOf, stateLines } from './notices.ts';

/** All that the page of one part of an article shows. */
export interface PartView {
  frame: FrameView;
  /** The article that it is part of. */
  whole: LinkView;
  heading: Phrase;
  /** The article's. */
  standfirst: Phrase;
  /** `Bagian 2 dari 3` */
  position: string;
  byline: BylineView;
  mark?: string;
  /** How long ago it was. */
  age: AgeNote;
  state: StateLine[];
  html: string;
  /** List items. */
  notes?: string;
  previous?: LinkView;
  next?: LinkView;
  source?: string;
  share: ShareView;
}

/**
 * The page of one part of an article.
 *
 * @param index of the part, from 0
 * @throws RangeError where the article has no such part.
 */
export function partView(
  edition: Edition,
  article: Article,
  index: number,
  { parts }: PrintedText,
): PartView {
  const { slug, title, story } = article;
  const part = story.parts[index];
  const text = parts[index];
  if (!part || !text) throw new RangeError(`${slug} has no part ${index}.`);
  const feeds = feedsOfStory(deskOf(edition, article), edition.all);
  const link = (at: number): LinkView | undefined => {
    const other = story.parts[at];
    return other && { path: partPath(slug, other.slug), name: other.heading };
  };
  const [previous, next] = [link(index - 1), link(index + 1)];
  const [mark, source] = [markOf(article), sourceOf(article)];
  return {
    frame: frameView(
      edition,
      partPath(slug, part.slug),
      partHead(article, index, feeds, edition.design),
      part.features,
    ),
    whole: { path: articlePath(slug), name: title },
    heading: headlineOf(part.heading, article.names),
    standfirst: phraseOf(article.standfirst, article.names),
    position: words.part.position(index + 1, story.parts.length),
    byline: bylineView(article, part.words),
    ...(mark && { mark }),
    age: ageNote(article, edition.now),
    state: stateLines(edition, article, articlePath(slug)),
    html: text.alone ?? text.html,
    ...(text.notes && { notes: text.notes }),
    ...(previous && { previous }),
    ...(next && { next }),
    ...(source && { source }),
    share: shareView(article, part),
  };
}
