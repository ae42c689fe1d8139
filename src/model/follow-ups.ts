import type { Article } from './article.ts';
import type { Edition } from './edition.ts';
import { memoize } from './memoize.ts';

/** The stories that one goes on from, and that go on from it, where readers can read them. */
export interface Neighbours {
  older?: Article | undefined;
  newer?: Article | undefined;
}

/** The story before an article and the newest one after it. */
export const findNeighbours = (edition: Edition, article: Article): Neighbours =>
  computeNeighbours(edition).get(article.slug) ?? {};

const computeNeighbours = memoize(({ articles }: Edition): Map<string, Neighbours> => {
  const named = new Map<string, Article>();
  for (const article of articles)
    for (const name of [article.slug, ...article.aliases]) named.set(name, article);
  const found = new Map<string, Neighbours>();
  // Newest first, so that the first one found is the newest that goes on.
  for (const article of articles) {
    const older = article.follows === undefined ? undefined : named.get(article.follows);
    if (!older) continue;
    found.set(article.slug, { ...found.get(article.slug), older });
    found.set(older.slug, { newer: article, ...found.get(older.slug) });
  }
  return found;
});
