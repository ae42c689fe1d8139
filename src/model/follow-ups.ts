import type { Article } from './article.ts';
import type { Edition } from './edition.ts';
import { memoize } from './memoize.ts';

/**
 * The story that an article continues, and the story that continues it, if readers can read them.
 */
export interface Neighbours {
  older?: Article | undefined;
  newer?: Article | undefined;
}

/** Finds the story that an article continues, and the newest story that continues it. */
export const findNeighbours = (edition: Edition, article: Article): Neighbours =>
  computeNeighbours(edition).get(article.slug) ?? {};

const computeNeighbours = memoize(({ articles }: Edition): Map<string, Neighbours> => {
  const named = new Map<string, Article>();
  for (const article of articles)
    for (const name of [article.slug, ...article.aliases]) named.set(name, article);
  const found = new Map<string, Neighbours>();
  // The articles are sorted newest first, so the first one found is the newest.
  for (const article of articles) {
    const older = article.follows === undefined ? undefined : named.get(article.follows);
    if (!older) continue;
    found.set(article.slug, { ...found.get(article.slug), older });
    found.set(older.slug, { newer: article, ...found.get(older.slug) });
  }
  return found;
});
