import { site } from '../config/site.ts';
import { dayMilliseconds, getMomentOfDay } from './dates.ts';
import type { StorySummary } from './story-summary.ts';
import type { FrontMatter, Person, Role, Term } from './schema.ts';

/** A person, and the role of that person in an article. */
interface Credit {
  role: Role;
  person: Person;
}

/** A correction of an article, as readers see it. */
export interface Correction {
  at: Date;
  /** The wrong statement; omitted if repeating it would do harm. */
  was?: string | undefined;
  now: string;
  why: string;
}

/** A change that is not a correction. */
interface Change {
  at: Date;
  text: string;
}

/** A reply of someone that the article reports on. */
interface Reply {
  at: Date;
  by: string;
  text: string;
}

/**
 * A news article: its front matter and its story. Keys are replaced with terms, and date strings
 * with dates.
 */
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
  /**
   * Hash of its file, pictures and places, and of the code that rendered it. Does not cover its
   * terms.
   */
  made: string;
  /** The slug of its first publication, by which feed readers identify it. */
  guid: string;
  /** Former slugs. */
  aliases: string[];
  /** Former path segments of parts, with the segments that replaced them, if any. */
  formerly: { was: string; now?: string | undefined }[];
  desk: Term;
  tags: Term[];
  credits: Credit[];
  published: Date;
  /** When readers were last informed of a correction, a change or a reply. */
  updated: Date | undefined;
  /** Oldest first. Changes and replies have the same order. */
  corrections: Correction[];
  changes: Change[];
  replies: Reply[];
  sources: NonNullable<FrontMatter['sources']>;
  withdrawn: { at: Date; reason: string } | undefined;
  /** Slug of the story that this one continues. */
  follows: string | undefined;
  /**
   * Names of tags and people in its headline, standfirst, points and headings that must not break
   * across lines.
   */
  names: string[];
  /** Why readers do not see it yet. Only previews for editors include such articles. */
  state: 'draft' | 'scheduled' | undefined;
}

/** Lists the people credited in a role, in the editor's order. */
export const listCredited = (article: Article, role: Role): Person[] =>
  article.credits.filter((credit) => credit.role === role).map((credit) => credit.person);

/** Lists the authors of the text: the rewriters if there are any, otherwise the reporters. */
export function listAuthors(article: Article): Person[] {
  const rewriters = listCredited(article, 'rewrite');
  return rewriters.length > 0 ? rewriters : listCredited(article, 'report');
}

/** Returns the beginning of the day of the event, or the time of publication if no day is given. */
export const getMoment = (article: Article): Date =>
  article.happened ? getMomentOfDay(article.happened) : article.published;

/**
 * Returns when readers were last informed of a correction, a change or a reply, or otherwise the
 * time of publication.
 */
export const getLatestChange = ({ published, updated }: Article): Date => updated ?? published;

/** The fields of an article that decide whether readers see it. */
type Filed = Pick<FrontMatter, 'published' | 'draft'>;

/** Returns why readers do not see an article at a moment; undefined if they see it. */
export function getState({ published, draft }: Filed, now: Date): Article['state'] {
  if (draft) return 'draft';
  return Date.parse(published) > now.getTime() ? 'scheduled' : undefined;
}

/**
 * Returns when a story becomes old, in milliseconds since 1970.
 *
 * @param moment time of the event, or of publication if no day is given
 */
export const getOldFrom = (moment: Date): number =>
  moment.getTime() + (site.limits.freshDays + 1) * dayMilliseconds;

/** Checks whether a story is so old that readers should be informed of it. */
export const isOld = (article: Article, now: Date): boolean =>
  now.getTime() >= getOldFrom(getMoment(article));

/** Checks whether an article has corrections or changes, and therefore a history page. */
export const hasHistory = ({ corrections, changes }: Article): boolean =>
  corrections.length + changes.length > 0;

/**
 * Compares articles for sorting: newest first, and by slug if they were published at the same
 * moment.
 */
export const compareNewestFirst = (a: Article, b: Article): number =>
  b.published.getTime() - a.published.getTime() || (a.slug < b.slug ? -1 : 1);
