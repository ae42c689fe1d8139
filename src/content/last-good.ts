import type { Content, FiledArticle } from '../model/edition.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import type { LastGood } from './options.ts';
import { ledgerName } from './ledger.ts';
import type { FilesResult } from './read-files.ts';

/** An article that was not published as written, because of a problem. */
export interface RejectedArticle {
  slug: string;
  /** Whether its last good version replaces it. Otherwise it is left out. */
  isKept: boolean;
}

interface Settling {
  copy: Content;
  problems: Problem[];
  found: FilesResult;
  lastGood: LastGood;
  /** Returns the problems that involve several articles or the ledger. */
  between: (copy: Content) => Problem[];
}

/** The content after all replacements, with all problems. */
interface Settled {
  copy: Content;
  problems: Problem[];
  rejected: RejectedArticle[];
}

/**
 * Replaces each article, page and list that has a problem with its last good version. Leaves out
 * articles that were never published.
 *
 * @throws ContentError if something cannot be replaced, or if a published article would be lost and
 * `mayLose` is not set
 */
export function restoreLastGood({ copy, problems, found, lastGood, between }: Settling): Settled {
  const all = [...problems];
  const rejected = new Map<string, RejectedArticle>();
  const slugs = new Map(Array.from(found.files, ([slug, file]) => [file, slug]));
  let settling = restoreLastWords(copy, problems, lastGood);
  const filed = new Set(copy.articles.map(({ slug }) => slug));
  const wrong = new Set(problems.map(({ file }) => file));
  for (const [slug, file] of found.files)
    // An article without problems is missing if one of its pictures was refused, or if it is a
    // draft.
    if (wrong.has(file) || (!filed.has(slug) && !found.drafts.has(slug))) replace(slug);
  for (const article of settling.articles)
    if (!isReferringToKnown(article, settling)) replace(article.slug);
  for (let more = unseen(); more.length > 0; more = unseen()) {
    all.push(...more);
    settling = restoreLastWords(settling, more, lastGood);
    for (const { file } of more) if (isArticle(file)) replace(slugOf(file));
  }
  const lost = [...rejected.values()].some(({ slug, isKept }) => !isKept && isKnown(slug));
  if (lost && !lastGood.mayLose) throw new ContentError(all);
  return { copy: settling, problems: all, rejected: [...rejected.values()] };

  function replace(slug: string): void {
    // Keep an earlier replacement: it was published in this form.
    if (rejected.has(slug)) return;
    const { articles, ...words } = settling;
    const names = [slug, ...(found.formerNames.get(slug) ?? [])];
    const last = names.map(lastGood.article).find((article) => article !== undefined);
    const standIn = last && isReferringToKnown(last, words) ? [last] : [];
    const others = articles.filter((article) => !names.includes(article.slug));
    rejected.set(slug, { slug, isKept: standIn.length > 0 });
    // Put the replacement first, so that it stays if another article has the same text.
    settling = { ...words, articles: [...standIn, ...others] };
  }

  function unseen(): Problem[] {
    const told = new Set(all.map((problem) => JSON.stringify(problem)));
    return between(settling).filter((problem) => !told.has(JSON.stringify(problem)));
  }

  /** Checks whether the ledger contains an article, under any of its names. */
  function isKnown(slug: string): boolean {
    return [slug, ...(found.formerNames.get(slug) ?? [])].some((name) => found.ledger?.has(name));
  }

  function slugOf(file: string): string {
    return slugs.get(file) ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  }
}

const isArticle = (file: string): boolean => file.includes('/articles/');

/**
 * Replaces lists and static pages that have a problem with their last good versions.
 *
 * @throws ContentError if no last good versions are known, or if the problem is in the ledger or
 * the articles folder
 */
function restoreLastWords(copy: Content, problems: Problem[], { rest }: LastGood): Content {
  const wrong = problems.filter(({ file }) => !isArticle(file));
  const isWrong = (name: string) => wrong.some(({ file }) => file.endsWith(`/${name}`));
  const lists = (['desks', 'tags', 'people'] as const).filter((kind) => isWrong(`${kind}.yaml`));
  const pages = wrong.flatMap(({ file }) => /\/pages\/(.+)\.md$/.exec(file)?.[1] ?? []);
  const isAll = isWrong('articles') || isWrong(ledgerName);
  const isStuck = (lists.length > 0 || pages.length > 0) && !rest;
  if (isAll || isStuck) throw new ContentError(problems);
  if (!rest) return copy;
  return {
    ...copy,
    ...Object.fromEntries(lists.map((kind) => [kind, rest[kind]])),
    pages: [
      ...copy.pages.filter(({ slug }) => !pages.includes(slug)),
      ...rest.pages.filter(({ slug }) => pages.includes(slug)),
    ],
  };
}

/** Checks whether the lists contain the desk, the tags and the people of an article. */
const isReferringToKnown = (
  { desk, tags, credits }: FiledArticle,
  words: Pick<Content, 'desks' | 'tags' | 'people'>,
): boolean =>
  words.desks.has(desk) &&
  tags.every((tag) => words.tags.has(tag)) &&
  credits.every(({ person }) => words.people.has(person));
