import { site } from '../config/site.ts';
import { type Article, newestFirst } from './article.ts';
import { deskOf, type Edition } from './edition.ts';

/**
 * Other articles that a reader of one may want, in that order: by the tags in common, a rare one counting for more than one
 * that stands on everything; of the same desk before others; the newest first. Where too few have anything in common, the
 * newest of all fill the rest.
 */
export function relatedTo(edition: Edition, article: Article): Article[] {
  const { relatedAmong, related } = site.limits;
  const newest = (articles: Article[]) => articles.slice(0, relatedAmong);
  const score = new Map<Article, number>();
  const add = (other: Article, points: number) =>
    score.set(other, (score.get(other) ?? 0) + points);
  for (const { articles } of listingsOfTags(edition, article))
    for (const other of newest(articles)) add(other, 1 / articles.length);
  for (const other of newest(deskOf(edition, article).articles)) add(other, 0);
  for (const other of edition.articles.slice(0, related + 1)) add(other, 0);
  score.delete(article);
  const isOfDesk = ({ desk }: Article) => Number(desk.slug === article.desk.slug);
  return Array.from(score)
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || isOfDesk(b) - isOfDesk(a) || newestFirst(a, b))
    .slice(0, related)
    .map(([other]) => other);
}

/** The lists of an article's tags. */
const listingsOfTags = ({ tags }: Edition, article: Article) => {
  const own = new Set(article.tags.map(({ slug }) => slug));
  return tags.filter(({ term }) => own.has(term.slug));
};
