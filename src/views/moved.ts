import { articlePath, partPath } from '../addresses.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import { articleHead, type Head, partHead } from './head.ts';

/** All that the page at an old address shows: the way to the new one, whose head it has, so that an old link is previewed as the new one is. */
export interface MovedView {
  head: Head;
  /** Path of the page that it leads to. */
  target: string;
}

/**
 * The page at an old address of an article, or of one of its parts.
 *
 * @param index of the part, from 0
 */
export const movedView = ({ design }: Edition, article: Article, index?: number): MovedView =>
  index === undefined
    ? { head: articleHead(article, [], design), target: articlePath(article.slug) }
    : {
        head: partHead(article, index, [], design),
        target: partPath(article.slug, article.story.parts[index]?.slug ?? ''),
      };
