import {
  parseQuery,
  type Filter,
  type SearchResult,
  findMatches,
  type ReadIndexFile,
} from '../../search/query.ts';
import { isWithinOneEdit } from '../../search/edit-distance.ts';
import { tokenize } from '../../search/text-words.ts';
import { readFilter } from './choices.ts';
import { createResultItems } from './results.ts';

/** Messages that the page passes to the script in `data-words`. */
export interface Words {
  searching: string;
  none: string;
  filteredOut: string;
  common: string;
  failed: string;
  filtersFailed: string;
  found: string;
  instead: string;
  similar: string;
  more: string;
}

/** The outcome of a search, as the page shows it. */
export interface Outcome {
  items: HTMLLIElement[];
  /** The status message. */
  said: string;
  /** Creates the next items. Undefined if there are no more. */
  rest?: (() => Promise<{ items: HTMLLIElement[]; isMore: boolean }>) | undefined;
}

/** The inputs of a search in addition to the query. */
export interface Means {
  selects: HTMLSelectElement[];
  read: ReadIndexFile;
  say: Words;
  /** Path of the folder of articles. */
  articles: string;
}

/** Maximum number of requests until the first results are shown. */
const requests = 4;

/**
 * Checks whether a text is long enough to search for. An empty text or a single Latin letter is
 * not. A single letter of another script may be a word.
 */
export const isQuestion = (text: string): boolean => !/^[a-z]?$/i.test(text.trim());

/** Searches for a query in at most four requests, and describes the outcome. */
export async function describeOutcome(
  question: string,
  { selects, read: readFile, say, articles }: Means,
): Promise<Outcome> {
  if (!isQuestion(question)) return { items: [], said: '' };
  if (parseQuery(question).length === 0)
    return { items: [], said: tokenize(question).length > 0 ? say.common : say.none };
  const files = new Set<string>();
  const read: ReadIndexFile = (file) => {
    files.add(file);
    return readFile(file);
  };
  const filter = await readFilter(selects, read);
  const { hits, isAsked, forgiven } = await findMatches(question, filter, read);
  if (hits.length === 0)
    return { items: [], said: isFiltered(filter) ? say.filteredOut : say.none };
  const order = selects.find(({ dataset }) => !dataset['kind'])?.value;
  if (order) hits.sort((one, other) => other.article - one.article);
  const next = runInTurn(hits, isAsked, { read: readFile, articles });
  const { items, isMore } = await next(requests - files.size);
  return {
    items,
    said: getSaid(hits, forgiven.length > 0 ? listSimilar(items, forgiven) : undefined, say),
    ...(isMore && { rest: () => next() }),
  };
}

/**
 * Creates a function that returns the next items of some hits on each call. Its parameter `files`
 * limits how many files it may read.
 */
function runInTurn(
  hits: SearchResult['hits'],
  isAsked: SearchResult['isAsked'],
  where: { read: ReadIndexFile; articles: string },
) {
  let shown = 0;
  return async (files?: number) => {
    const items = await createResultItems(hits.slice(shown), isAsked, {
      ...where,
      ...(files !== undefined && { files }),
    });
    shown += items.length;
    return { items, isMore: shown < hits.length };
  };
}

/** Lists the marked words of results that differ by one letter from a word of the query. */
const listSimilar = (items: HTMLLIElement[], forgiven: string[]): string[] => [
  ...new Set(
    items
      .flatMap((item) => [...item.querySelectorAll('mark, a')])
      .flatMap(({ textContent }) => tokenize(textContent))
      .filter((word) => forgiven.some((asked) => isWithinOneEdit(asked, word))),
  ),
];

/** @param similar words shown in place of those of the query; undefined if none is replaced */
const getSaid = (hits: SearchResult['hits'], similar: string[] | undefined, say: Words): string =>
  [
    ...(similar?.length ? [`${say.instead} ${similar.slice(0, 5).join(', ')}.`] : []),
    ...(similar?.length === 0 ? [say.similar] : []),
    `${hits.length.toLocaleString(document.documentElement.lang)} ${say.found}.`,
  ].join(' ');

const isFiltered = ({ lists, from, to }: Filter): boolean =>
  lists.length > 0 || from > 0 || to < Infinity;
