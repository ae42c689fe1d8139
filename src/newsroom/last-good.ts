import type { Copy, FiledArticle } from '../model/edition.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import type { LastGood } from './assignment.ts';
import type { Survey } from './survey.ts';

/** An article in which something is wrong. */
export interface SetAside {
  slug: string;
  /** Whether its last good version stands in its place; else it is left out. */
  isKept: boolean;
}

interface Settling {
  copy: Copy;
  problems: Problem[];
  found: Survey;
  lastGood: LastGood;
  /** What is wrong between the articles of a copy. */
  between: (copy: Copy) => Problem[];
}

/**
 * A copy in which the last good version of each article, page and list stands in for one in which
 * something is wrong; what has none is left out.
 *
 * @throws ContentError for problems that are of neither.
 */
export function settled({ copy, problems, found, lastGood, between }: Settling): {
  copy: Copy;
  problems: Problem[];
  aside: SetAside[];
} {
  const slugs = new Map(Array.from(found.files, ([slug, file]) => [file, slug]));
  const aside = new Map<string, SetAside>();
  const all = [...problems];
  const filed = new Set(copy.articles.map(({ slug }) => slug));
  const wrong = new Set(problems.map(({ file }) => file));
  let settling = withLastWords(copy, lastGood);
  for (const [slug, file] of found.files)
    // What is neither filed nor wrong by itself shows a picture that is wrong, or is a draft.
    if (wrong.has(file) || (!filed.has(slug) && !found.drafts.has(slug)))
      settling = replaced(slug, settling);
  const fatal = all.filter(({ file }) => !isMendable(file));
  if (fatal.length > 0) throw new ContentError(fatal);
  for (let more = unseen(between(settling)); more.length > 0; more = unseen(between(settling))) {
    all.push(...more);
    const stuck = more.filter(({ file }) => !isMendable(file) || aside.has(slugOf(file)));
    for (const { file } of more) settling = replaced(slugOf(file), settling);
    if (stuck.length === more.length) break;
  }
  return { copy: settling, problems: all, aside: [...aside.values()] };

  function replaced(slug: string, { articles, ...rest }: Copy): Copy {
    const last = aside.has(slug) ? undefined : lastGood.article(slug);
    const others = articles.filter((article) => article.slug !== slug);
    const standIn = last && refersToKnown(last, rest) ? [last] : [];
    aside.set(slug, { slug, isKept: standIn.length > 0 });
    return { ...rest, articles: [...others, ...standIn] };
  }

  function unseen(more: Problem[]): Problem[] {
    const told = new Set(all.map((problem) => JSON.stringify(problem)));
    return more.filter((problem) => !told.has(JSON.stringify(problem)));
  }

  function slugOf(file: string): string {
    return slugs.get(file) ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  }

  function isMendable(file: string): boolean {
    return (
      file.includes('/articles/') || (lastGood.rest !== undefined && /\.(?:yaml|md)$/.test(file))
    );
  }
}

/** The copy with the words and pages of the last build where they are missing now. */
function withLastWords(copy: Copy, { rest }: LastGood): Copy {
  if (!rest) return copy;
  const pages = new Set(copy.pages.map(({ slug }) => slug));
  return {
    ...copy,
    desks: new Map([...rest.desks, ...copy.desks]),
    tags: new Map([...rest.tags, ...copy.tags]),
    people: new Map([...rest.people, ...copy.people]),
    pages: [...copy.pages, ...rest.pages.filter(({ slug }) => !pages.has(slug))],
  };
}

/** Whether every word that an article refers to is in the lists. */
const refersToKnown = (
  { desk, tags, credits }: FiledArticle,
  words: Pick<Copy, 'desks' | 'tags' | 'people'>,
): boolean =>
  words.desks.has(desk) &&
  tags.every((tag) => words.tags.has(tag)) &&
  credits.every(({ person }) => words.people.has(person));
