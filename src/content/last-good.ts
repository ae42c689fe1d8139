import type { Content, FiledArticle } from '../model/edition.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import type { LastGood } from './options.ts';
import { ledgerName } from './ledger.ts';
import type { FilesResult } from './read-files.ts';

/** An article in which something is wrong. */
export interface RejectedArticle {
  slug: string;
  /** Whether its last good version stands in its place; else it is left out. */
  isKept: boolean;
}

interface Settling {
  copy: Content;
  problems: Problem[];
  found: FilesResult;
  lastGood: LastGood;
  /** What is wrong between the articles of a copy. */
  between: (copy: Content) => Problem[];
}

/** What was settled on, and what was wrong. */
interface Settled {
  copy: Content;
  problems: Problem[];
  rejected: RejectedArticle[];
}

/**
 * A copy in which the last good version of each article, page and list stands in for one in which
 * something is wrong; an article that was never out is left out instead.
 *
 * @throws ContentError for what nothing can stand in for: where nothing was published before, and where
 * an article that readers know would be gone.
 */
export function restoreLastGood({ copy, problems, found, lastGood, between }: Settling): Settled {
  const all = [...problems];
  const rejected = new Map<string, RejectedArticle>();
  const slugs = new Map(Array.from(found.files, ([slug, file]) => [file, slug]));
  let settling = restoreLastWords(copy, problems, lastGood);
  const filed = new Set(copy.articles.map(({ slug }) => slug));
  const wrong = new Set(problems.map(({ file }) => file));
  for (const [slug, file] of found.files)
    // What is neither filed nor wrong by itself shows a picture that is wrong, or is a draft.
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
    // What stands in was published as it is.
    if (rejected.has(slug)) return;
    const { articles, ...words } = settling;
    const names = [slug, ...(found.formerNames.get(slug) ?? [])];
    const last = names.map(lastGood.article).find((article) => article !== undefined);
    const standIn = last && isReferringToKnown(last, words) ? [last] : [];
    const others = articles.filter((article) => !names.includes(article.slug));
    rejected.set(slug, { slug, isKept: standIn.length > 0 });
    // Of two that say the same the one that was published stays.
    settling = { ...words, articles: [...standIn, ...others] };
  }

  function unseen(): Problem[] {
    const told = new Set(all.map((problem) => JSON.stringify(problem)));
    return between(settling).filter((problem) => !told.has(JSON.stringify(problem)));
  }

  /** Whether readers know an article, by the ledger. */
  function isKnown(slug: string): boolean {
    return [slug, ...(found.formerNames.get(slug) ?? [])].some((name) => found.ledger?.has(name));
  }

  function slugOf(file: string): string {
    return slugs.get(file) ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  }
}

const isArticle = (file: string): boolean => file.includes('/articles/');

/**
 * The copy with the last good lists and pages in place of those in which something is wrong.
 *
 * @throws ContentError where there are none.
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

/** Whether every word that an article refers to is in the lists. */
const isReferringToKnown = (
  { desk, tags, credits }: FiledArticle,
  words: Pick<Content, 'desks' | 'tags' | 'people'>,
): boolean =>
  words.desks.has(desk) &&
  tags.every((tag) => words.tags.has(tag)) &&
  credits.every(({ person }) => words.people.has(person));
