import { site } from '../config/site.ts';
import { daysBetween, momentOfDay } from './dates.ts';
import type { KeptStory } from './kept-story.ts';
import type { FrontMatter, Person, Role, Term } from './schema.ts';

/** Who did what for an article. */
interface Credit {
  role: Role;
  person: Person;
}

/** One news article, whole: its front matter with the words and dates that it refers to, and its story. */
export interface Article
  extends
    KeptStory,
    Omit<FrontMatter, 'desk' | 'tags' | 'credits' | 'published' | 'updated' | 'guid' | 'aliases'> {
  slug: string;
  /** The slug it was first published under, by which feed readers know it. */
  guid: string;
  /** Slugs it had before. */
  aliases: string[];
  desk: Term;
  tags: Term[];
  credits: Credit[];
  published: Date;
  updated: Date | undefined;
}

/** Those credited in a role, in the editor's order. */
export const creditedAs = (article: Article, role: Role): Person[] =>
  article.credits.filter((credit) => credit.role === role).map((credit) => credit.person);

/** Who wrote the words of this article: the rewriters where it is a rewrite, else its reporters. */
export function authorsOf(article: Article): Person[] {
  const rewriters = creditedAs(article, 'rewrite');
  return rewriters.length > 0 ? rewriters : creditedAs(article, 'report');
}

/** The moment that a reader must take the story to be of: the day it happened, else its publication. */
const momentOf = (article: Article): Date =>
  article.happened ? momentOfDay(article.happened) : article.published;

/** When an article last changed: at its last edit, else at its publication. */
export const changeOf = ({ published, updated }: Article): Date => updated ?? published;

/** Whether a reader should be told that the story is not of these days. */
export const isOld = (article: Article, now: Date): boolean =>
  daysBetween(momentOf(article), now) > site.limits.freshDays;

/** Other articles that a reader of this one may want, most tags in common first, then newest. */
export function relatedTo(article: Article, candidates: Article[]): Article[] {
  const tags = new Set(article.tags.map((tag) => tag.slug));
  const common = (other: Article) => other.tags.filter((tag) => tags.has(tag.slug)).length;
  return candidates
    .filter((other) => other.slug !== article.slug)
    .map((other) => ({ other, score: common(other) }))
    .sort((a, b) => b.score - a.score || newestFirst(a.other, b.other))
    .slice(0, site.limits.related)
    .map(({ other }) => other);
}

/** Compares articles for sorting: newest first, those of one moment by their slug. */
export const newestFirst = (a: Article, b: Article): number =>
  b.published.getTime() - a.published.getTime() || (a.slug < b.slug ? -1 : 1);
