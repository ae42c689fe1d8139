import { site } from '../config/site.ts';
import { type Article, newestFirst } from './article.ts';
import { deskOf, type Edition } from './edition.ts';

/**
 * Other articles that a reader of one may want, in that order: by the tags in common, a rare one counting for more than one
 * that stands on everything; of the same desk before others; the newest first. Where too few have anything in common, others of
 * its time fill the rest. They are chosen among those published around it, so that what an old one offers stands still.
 */
export function relatedTo(edition: Edition, article: Article): Article[] {
  const score = new Map<Article, number>();
  const add = (articles: Article[], points: (place: number) => number) => {
    const { place, around } = aroundIn(articles, article);
    for (const other of around) score.set(other, (score.get(other) ?? 0) + points(place));
  };
  for (const { articles } of listingsOfTags(edition, article))
    // As rare as it was when the article came out.
    add(articles, (place) => 1 / (articles.length - place));
  add(deskOf(edition, article).articles, () => 0);
  add(edition.articles, () => 0);
  score.delete(article);
  const isOfDesk = ({ desk }: Article) => Number(desk.slug === article.desk.slug);
  return Array.from(score)
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || isOfDesk(b) - isOfDesk(a) || newestFirst(a, b))
    .slice(0, site.limits.related)
    .map(([other]) => other);
}

/** Where an article stands among others, newest first, and those around it: some newer ones, more that are older. */
function aroundIn(articles: Article[], article: Article): { place: number; around: Article[] } {
  const { relatedNewer, relatedOlder } = site.limits;
  let [from, to] = [0, articles.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = articles[middle];
    if (other && newestFirst(other, article) < 0 && other !== article) from = middle + 1;
    else to = middle;
  }
  return {
    place: from,
    around: articles.slice(Math.max(0, from - relatedNewer), from + 1 + relatedOlder),
  };
}

/** The lists of an article's tags. */
const listingsOfTags = ({ tags }: Edition, article: Article) => {
  const own = new Set(article.tags.map(({ slug }) => slug));
  return tags.filter(({ term }) => own.has(term.slug));
};
