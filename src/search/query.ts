import { listBeginnings, isIndexed, stemWord } from '../i18n/stems.ts';
import { getEndingsFile, filterFile, getPostingsFile } from './names.ts';
import { isWithinOneEdit } from './edit-distance.ts';
import { parseEntries, type Postings, parsePostings } from './postings.ts';
import { tokenize } from './text-words.ts';

/** Gives what stands in a file of the index; undefined where there is none. */
export type ReadIndexFile = (file: string) => Promise<string | undefined>;

/** Lists that all results stand in, and the numbers that they lie between. */
export interface Filter {
  lists: { kind: string; slug: string }[];
  from: number;
  to: number;
}

/** An article that holds all words that were asked for. */
export interface Hit {
  article: number;
  /** How well it fits; the more the better. */
  score: number;
  /** Those of its parts that fit best, the best first. */
  parts: number[];
}

/** What a search came to. */
export interface SearchResult {
  /** The best first, of equal ones the newest. */
  hits: Hit[];
  /** Whether a word of a text is one that was asked for. */
  isAsked: (word: string) => boolean;
  /** Words that were taken for those that nobody wrote. */
  instead: string[];
}

/** Where a word that was asked for stands: by article, then by part, how much that counts. */
interface Match {
  articles: Map<number, Map<number, number>>;
  stems: string[];
  isInstead: boolean;
}

const isOpenAt = /[\p{L}\p{N}]$/u;

/** What one whole word of a text counts, where a beginning counts one; and what a heading and a headline add to that. */
const [whole, heading, headline] = [2, 4, 6];

/** How many words of a question are looked for, the first; a paragraph that is pasted has hundreds, each in a file of its own. */
const mostWords = 12;

/** The words of a question that lead to a text. */
export const parseQuery = (question: string): string[] =>
  [...new Set(tokenize(question).filter(isIndexed))].slice(0, mostWords);

/**
 * Articles that hold all words of a question, in any of their forms. The last word may be a beginning, unless a space follows;
 * one letter of each may be wrong.
 *
 * @throws what `read` throws.
 */
export async function findMatches(
  question: string,
  filter: Filter,
  read: ReadIndexFile,
): Promise<SearchResult> {
  const asked = parseQuery(question);
  const isOpen = isOpenAt.test(question);
  const matches = await Promise.all(
    asked.map((word, index) => matchOf(word, isOpen && index === asked.length - 1, read)),
  );
  const isIn = await applyFilter(filter, read);
  const stems = new Set(matches.flatMap((match) => match.stems));
  const known = new Map<string, boolean>();
  return {
    hits: getHits(matches)
      .filter(({ article }) => isIn(article))
      .sort((one, other) => other.score - one.score || other.article - one.article),
    isAsked(word) {
      const is = known.get(word) ?? stemWord(word).some((stem) => stems.has(stem));
      known.set(word, is);
      return is;
    },
    instead: matches.flatMap((match) => (match.isInstead ? match.stems : [])),
  };
}

async function matchOf(word: string, isOpen: boolean, read: ReadIndexFile): Promise<Match> {
  const stems = stemWord(word);
  const beginnings = isOpen ? listBeginnings(word) : [];
  const isBegun = (stem: string) => beginnings.some((beginning) => stem.startsWith(beginning));
  const entries = await getEntries([...stems, ...beginnings], read);
  const exact = entries.filter(([stem]) => stems.includes(stem) || isBegun(stem));
  if (exact.length > 0) return matchIn(exact, (stem) => (stems.includes(stem) ? whole : 1), false);
  const isLike = (stem: string) => [word, ...stems].some((asked) => isWithinOneEdit(asked, stem));
  const like = entries.filter(([stem]) => isLike(stem));
  if (like.length > 0) return matchIn(like, () => 1, true);
  const lists = await Promise.all(getFiles([word, ...stems], getEndingsFile).map(read));
  const others = lists.flatMap((list) => list?.split(' ') ?? []).filter(isLike);
  const wrong = (await getEntries(others, read)).filter(([stem]) => others.includes(stem));
  return matchIn(wrong, () => 1, true);
}

const getFiles = (stems: string[], file: (stem: string) => string | undefined): string[] => [
  ...new Set(stems.map(file).filter((name) => name !== undefined)),
];

/** All stems, with their postings, of the files in which some stand. */
async function getEntries(
  stems: string[],
  read: ReadIndexFile,
): Promise<[stem: string, Postings][]> {
  const files = await Promise.all(getFiles(stems, getPostingsFile).map(read));
  return files.flatMap((json) =>
    Object.entries(JSON.parse(json ?? '{}') as Record<string, Postings>),
  );
}

function matchIn(
  entries: [stem: string, Postings][],
  countOf: (stem: string) => number,
  isInstead: boolean,
): Match {
  const articles: Match['articles'] = new Map();
  for (const [stem, postings] of entries)
    for (const { article, parts } of parsePostings(postings)) {
      const counts = articles.get(article) ?? new Map<number, number>();
      articles.set(article, counts);
      for (const { part, isHeading } of parts) {
        const count = countOf(stem) + (isHeading ? (part === 0 ? headline : heading) : 0);
        counts.set(part, Math.max(counts.get(part) ?? 0, count));
      }
    }
  return { articles, stems: entries.map(([stem]) => stem), isInstead };
}

function getHits([first, ...rest]: Match[]): Hit[] {
  if (!first) return [];
  const matches = [first, ...rest];
  // A word that stands in few articles tells more.
  const rarity = matches.map(({ articles }) => 1 / Math.log2(2 + articles.size));
  return [...first.articles.keys()]
    .filter((article) => rest.every(({ articles }) => articles.has(article)))
    .map((article) =>
      getHit(
        article,
        matches.map(({ articles }) => articles.get(article) ?? new Map<number, number>()),
        rarity,
      ),
    );
}

/** @param counts of each word, by part */
function getHit(article: number, counts: Map<number, number>[], rarity: number[]): Hit {
  const parts = [...new Set(counts.flatMap((of) => [...of.keys()]))].map((part) => {
    // What the headline says, it says of every part.
    const isTitled = (of: Map<number, number>) => (of.get(0) ?? 0) > headline;
    const words = counts.filter((of) => of.has(part) || isTitled(of)).length;
    const score = counts.reduce(
      (sum, of, word) => sum + (of.get(part) ?? 0) * (rarity[word] ?? 0),
      0,
    );
    return { part, words, score };
  });
  const most = Math.max(...parts.map(({ words }) => words));
  const best = parts
    .filter(({ words }) => words === most)
    .sort((one, other) => other.score - one.score || one.part - other.part);
  return {
    article,
    score: most + (best[0]?.score ?? 0),
    parts: best.map(({ part }) => part),
  };
}

/** Whether articles stand in every list of a filter. */
async function applyFilter(
  { lists, from, to }: Filter,
  read: ReadIndexFile,
): Promise<(article: number) => boolean> {
  const texts = await Promise.all(lists.map(({ kind, slug }) => read(filterFile(kind, slug))));
  const sets = texts.map(
    (json) =>
      new Set(Array.from(parseEntries(JSON.parse(json ?? '""') as Postings), ([number]) => number)),
  );
  return (article) =>
    article >= from && article < to && sets.every((numbers) => numbers.has(article));
}
