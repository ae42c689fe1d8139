import { site } from '../config/site.ts';
import { dayMilliseconds, getMomentOfDay } from './dates.ts';
import type { StorySummary } from './story-summary.ts';
import type { FrontMatter, Person, Role, Term } from './schema.ts';

/** Who did what for an article. */
interface Credit {
  role: Role;
  person: Person;
}

/** What is said of a correction of an article. */
export interface Correction {
  at: Date;
  /** What it said; left out where saying it again would do harm. */
  was?: string | undefined;
  now: string;
  why: string;
}

/** A change that is no correction. */
interface Change {
  at: Date;
  text: string;
}

/** What someone has answered who is reported on. */
interface Reply {
  at: Date;
  by: string;
  text: string;
}

/** One news article, whole: its front matter with the words and dates that it refers to, and its story. */
export interface Article
  extends
    StorySummary,
    Pick<
      FrontMatter,
      | 'title'
      | 'standfirst'
      | 'description'
      | 'place'
      | 'happened'
      | 'voices'
      | 'unknowns'
      | 'points'
    > {
  slug: string;
  /** A hash of all that it is made of, but for the words that it refers to. */
  made: string;
  /** The slug it was first published under, by which feed readers know it. */
  guid: string;
  /** Slugs it had before. */
  aliases: string[];
  /** Steps of addresses that parts had before, with those that took their place. */
  formerly: { was: string; now?: string | undefined }[];
  desk: Term;
  tags: Term[];
  credits: Credit[];
  published: Date;
  /** When readers were last told of a correction, a change or a reply. */
  updated: Date | undefined;
  /** Oldest first, as are changes and replies. */
  corrections: Correction[];
  changes: Change[];
  replies: Reply[];
  sources: NonNullable<FrontMatter['sources']>;
  withdrawn: { at: Date; reason: string } | undefined;
  /** Slug of the story that this one goes on from. */
  follows: string | undefined;
  /** Names of tags and people in its headline, standfirst, points and headings that no line's end is to tear. */
  names: string[];
  /** Why readers do not see it yet, where an editor does. */
  state: 'draft' | 'scheduled' | undefined;
}

/** Those credited in a role, in the editor's order. */
export const listCredited = (article: Article, role: Role): Person[] =>
  article.credits.filter((credit) => credit.role === role).map((credit) => credit.person);

/** Who wrote the words of this article: the rewriters where it is a rewrite, else its reporters. */
export function listAuthors(article: Article): Person[] {
  const rewriters = listCredited(article, 'rewrite');
  return rewriters.length > 0 ? rewriters : listCredited(article, 'report');
}

/** The moment that a reader must take the story to be of: the day it happened, else its publication. */
export const getMoment = (article: Article): Date =>
  article.happened ? getMomentOfDay(article.happened) : article.published;

/** When an article last changed: when readers were last told of a change, else at its publication. */
export const getLatestChange = ({ published, updated }: Article): Date => updated ?? published;

/** An article that may not be out, as the newsroom files it. */
type Filed = Pick<FrontMatter, 'published' | 'draft'>;

/** Why readers do not see an article at a moment; undefined where they do. */
export function getState({ published, draft }: Filed, now: Date): Article['state'] {
  if (draft) return 'draft';
  return Date.parse(published) > now.getTime() ? 'scheduled' : undefined;
}

/** When a story of a moment is no longer of these days, in milliseconds since 1970. */
export const getOldFrom = (moment: Date): number =>
  moment.getTime() + (site.limits.freshDays + 1) * dayMilliseconds;

/** Whether a reader should be told that the story is not of these days. */
export const isOld = (article: Article, now: Date): boolean =>
  now.getTime() >= getOldFrom(getMoment(article));

/** Whether readers were told of a correction or a change. */
export const hasHistory = ({ corrections, changes }: Article): boolean =>
  corrections.length + changes.length > 0;

/** Compares articles for sorting: newest first, those of one moment by their slug. */
export const compareNewestFirst = (a: Article, b: Article): number =>
  b.published.getTime() - a.published.getTime() || (a.slug < b.slug ? -1 : 1);
