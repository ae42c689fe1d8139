import { site } from '../config/site.ts';
import type { Article } from './article.ts';
import type { Edition } from './edition.ts';
import type { Listing } from './listing.ts';
import { memoize } from './memoize.ts';

/**
 * Finds other articles that readers of an article may want, best first. Candidates are the articles
 * published around it, so the result for an old article does not change.
 *
 * Articles with more tags in common come first, and a rare tag counts more than a common one. Then
 * come articles of the same desk, then the newest. If too few articles share a tag, articles of the
 * same time are added.
 */
export function findRelated(edition: Edition, article: Article): Article[] {
  const { articles } = edition;
  const { related } = site.limits;
  const { all, placeOf, tags, desks, points } = findPlaces(edition);
  const own = placeOf.get(article.slug) ?? -1;
  const candidates: number[] = [];
  const add = (list: number[], pointsAt: (at: number) => number) => {
    const at = placeAmong(list, own);
    const { relatedNewer, relatedOlder } = site.limits;
    const last = Math.min(list.length, at + 1 + relatedOlder);
    for (let index = Math.max(0, at - relatedNewer); index < last; index++) {
      const other = list[index] ?? 0;
      if (points[other] === none) candidates.push(other);
      points[other] = Math.max(0, points[other] ?? 0) + pointsAt(at);
    }
  };
  for (const { slug } of article.tags) {
    const list = tags.get(slug) ?? [];
    // One divided by the number of articles that had the tag when this article was published.
    add(list, (at) => 1 / (list.length - at));
  }
  // These articles are only of the same desk or of the same time, so they get no points.
  if (candidates.length <= related)
    for (const list of [desks.get(article.desk.slug) ?? [], all]) add(list, () => 0);
  const isOfDesk = (place: number) => Number(articles[place]?.desk.slug === article.desk.slug);
  const before = (a: number, b: number) =>
    (points[b] ?? 0) - (points[a] ?? 0) || isOfDesk(b) - isOfDesk(a) || a - b;
  const best: number[] = [];
  for (const other of candidates) {
    const last = best[related - 1];
    if (other === own || (last !== undefined && before(last, other) < 0)) continue;
    best.push(other);
    best.sort(before);
    best.length = Math.min(best.length, related);
  }
  for (const other of candidates) points[other] = none;
  return best.flatMap((place) => articles[place] ?? []);
}

/** Points of an article that is not a candidate. */
const none = -1;

/**
 * Positions of articles in the edition, newest first, and the positions that each listing contains.
 */
interface Places {
  all: number[];
  placeOf: ReadonlyMap<string, number>;
  tags: ReadonlyMap<string, number[]>;
  desks: ReadonlyMap<string, number[]>;
  /** Points of each article for the current search; all are `none` between two searches. */
  points: Float64Array;
}

const findPlaces = memoize((edition: Edition): Places => {
  const placeOf = new Map(edition.articles.map(({ slug }, place) => [slug, place]));
  const placesOf = (listings: Listing[]) =>
    new Map(
      listings.map(({ term, articles }) => [
        term.slug,
        articles.map(({ slug }) => placeOf.get(slug) ?? -1),
      ]),
    );
  const all = Array.from(edition.articles.keys());
  return {
    all,
    placeOf,
    tags: placesOf(edition.tags),
    desks: placesOf(edition.desks),
    points: new Float64Array(all.length).fill(none),
  };
});

/** Returns the index of a position in a sorted list, or the index at which it would be inserted. */
function placeAmong(list: number[], place: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
