import { listBeginnings, isIndexed, stemWord } from '../i18n/stems.ts';
import { getEndingsFile, filterFile, getPostingsFile } from './names.ts';
import { isWithinOneEdit, listEdits } from './edit-distance.ts';
import { parseEntries, type Postings, parsePostings } from './postings.ts';
import { tokenize } from './text-words.ts';

/** Reads a file of the index. Returns undefined if there is no such file. */
export type ReadIndexFile = (file: string) => Promise<string | undefined>;

/**
 * Conditions for articles in the result: lists that must contain the article, and a range of
 * numbers.
 */
export interface Filter {
  lists: { kind: string; slug: string }[];
  /** Lowest article number. */
  from: number;
  /** Upper limit of article numbers, exclusive. */
  to: number;
}

/** An article that contains all words of the query. */
export interface Hit {
  article: number;
  /** Relevance. Higher is better. */
  score: number;
  /** Parts that match best, the best first. */
  parts: number[];
}

/** The result of a search. */
export interface SearchResult {
  /** The best first. Of hits with equal scores, the newest first. */
  hits: Hit[];
  /** Checks whether a word of a text matches a word of the query. */
  isAsked: (word: string) => boolean;
  /** Query words that no article contains, which similar words replace. */
  forgiven: string[];
}

/** Matches of one query word. `articles` maps article numbers to parts, and parts to weights. */
interface Match {
  articles: Map<number, Map<number, number>>;
  stems: string[];
  /** The query word, if no article contains it. */
  forgiven: string | undefined;
}

/** Words that are long enough to have an affix. */
const isAffixed = /^[a-z]{6,30}$/;

const isOpenAt = /[\p{L}\p{N}]$/u;

/**
 * Weight of a whole word, and the weights that a heading and the headline add. The beginning of a
 * word has a weight of 1.
 */
const [whole, heading, headline] = [2, 4, 6];

/**
 * Maximum number of words in a search; more are ignored. A pasted paragraph has hundreds, and a
 * search would read a file for each.
 */
const mostWords = 12;

/** Returns the words of a query to search for, each once and without stop words. */
export const parseQuery = (question: string): string[] =>
  [...new Set(tokenize(question).filter(isIndexed))].slice(0, mostWords);

/**
 * Finds the articles that contain all words of a query, in any of their forms. The last word may be
 * incomplete, unless a space follows it. If no article contains a word, finds words that differ
 * from it by one letter.
 *
 * @throws any error that `read` throws.
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
    forgiven: matches.flatMap((match) => match.forgiven ?? []),
  };
}

async function matchOf(word: string, isOpen: boolean, read: ReadIndexFile): Promise<Match> {
  const stems = stemWord(word);
  const beginnings = isOpen ? listBeginnings(word) : [];
  const isBegun = (stem: string) => beginnings.some((beginning) => stem.startsWith(beginning));
  const entries = await getEntries([...stems, ...beginnings], read);
  const exact = entries.filter(([stem]) => stems.includes(stem) || isBegun(stem));
  if (exact.length > 0) return matchIn(exact, (stem) => (stems.includes(stem) ? whole : 1));
  const isLike = (stem: string) => [word, ...stems].some((asked) => isWithinOneEdit(asked, stem));
  // The first letters may be wrong: `baras` may be `beras`, even if there is also `bara`.
  const lists = await Promise.all(getFiles([word, ...stems], getEndingsFile).map(read));
  const others = lists.flatMap((list) => list?.split(' ') ?? []).filter(isLike);
  // An affix may be wrong: `perdagangn` may be `perdagangan`, of the stem `dagang`.
  const edited = isAffixed.test(word) ? listEdits(word).flatMap(stemWord) : [];
  const more = await getEntries([...others, ...keepCommon(edited)], read);
  const known = new Set(edited);
  const found = [...entries, ...more].filter(([stem]) => isLike(stem) || known.has(stem));
  return matchIn([...new Map(found)], () => 1, word);
}

/**
 * Returns the stems in the three files that most of the stems belong to, so that a search reads few
 * files.
 */
function keepCommon(stems: string[]): string[] {
  const files = [...Map.groupBy(stems, getPostingsFile).values()];
  return files
    .toSorted((one, other) => other.length - one.length)
    .slice(0, 3)
    .flat();
}

const getFiles = (stems: string[], file: (stem: string) => string | undefined): string[] => [
  ...new Set(stems.map(file).filter((name) => name !== undefined)),
];

/** Returns all entries of the postings files to which the given stems belong. */
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
  forgiven?: string,
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
  return { articles, stems: entries.map(([stem]) => stem), forgiven };
}

function getHits([first, ...rest]: Match[]): Hit[] {
  if (!first) return [];
  const matches = [first, ...rest];
  // A word in few articles is more significant.
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

/** @param counts weights of each word of the query, by part */
function getHit(article: number, counts: Map<number, number>[], rarity: number[]): Hit {
  const parts = [...new Set(counts.flatMap((of) => [...of.keys()]))].map((part) => {
    // A word in the headline counts as a match in every part.
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

/** Returns a function that checks whether an article passes a filter. */
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
