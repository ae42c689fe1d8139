import {
  parseQuery,
  type Filter,
  type SearchResult,
  findMatches,
  type ReadIndexFile,
} from '../../search/query.ts';
import { tokenize } from '../../search/text-words.ts';
import { readFilter } from './choices.ts';
import { createResultItems } from './results.ts';

/** What the page hands over beside the form. */
export interface Words {
  searching: string;
  none: string;
  filteredOut: string;
  common: string;
  failed: string;
  found: string;
  instead: string;
  more: string;
}

/** What comes of a search. */
export interface Outcome {
  items: HTMLLIElement[];
  /** What is said of it. */
  said: string;
  /** Gives the next items, where there are more. */
  rest?: (() => Promise<{ items: HTMLLIElement[]; isMore: boolean }>) | undefined;
}

/** What a search is made with beside the question. */
export interface Means {
  selects: HTMLSelectElement[];
  read: ReadIndexFile;
  say: Words;
  /** Where the pages of articles are. */
  articles: string;
}

/** Requests of a first search at the most. */
const requests = 4;

/** Whether there is anything to be found by; one Latin letter is none, one of other scripts may be a word. */
export const isQuestion = (text: string): boolean => !/^[a-z]?$/i.test(text.trim());

/** What comes of a question, in at most four requests. */
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
  const { hits, isAsked, instead } = await findMatches(question, filter, read);
  if (hits.length === 0)
    return { items: [], said: isFiltered(filter) ? say.filteredOut : say.none };
  const order = selects.find(({ dataset }) => !dataset['kind'])?.value;
  if (order) hits.sort((one, other) => other.article - one.article);
  const next = runInTurn(hits, isAsked, { read: readFile, articles });
  const { items, isMore } = await next(requests - files.size);
  return {
    items,
    said: getSaid(hits, instead, say),
    ...(isMore && { rest: () => next() }),
  };
}

/** Gives items of some hits, each time the next of them; the first time from so many files. */
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

const getSaid = (hits: SearchResult['hits'], instead: string[], say: Words): string =>
  [
    ...(instead.length > 0 ? [`${say.instead} ${instead.slice(0, 5).join(', ')}.`] : []),
    `${hits.length.toLocaleString(document.documentElement.lang)} ${say.found}.`,
  ].join(' ');

const isFiltered = ({ lists, from, to }: Filter): boolean =>
  lists.length > 0 || from > 0 || to < Infinity;
