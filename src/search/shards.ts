import { getEndingsFile, perRecords, getPostingsFile, getRecordsFile } from './names.ts';
import { type SearchDocument, listTerms } from './document.ts';
import { parseEntries, type Postings, serializePostings } from './postings.ts';

/** An article to index. */
export interface Searchable {
  slug: string;
  /** A hash of the whole article. */
  digest: string;
  document: () => SearchDocument;
}

/** An article in the index. */
export interface Indexed {
  /** Its position, from 0 for the oldest article. Postings refer to this number. */
  number: number;
  digest: string;
  /** Name of the text in the store that contains its stems. */
  terms: string;
}

/** The search index. */
export interface SearchIndex {
  /** Articles by slug. */
  articles: Map<string, Indexed>;
  /**
   * Files of records. Each key is a file name, and each value is the name of its content in the
   * store.
   */
  records: Map<string, string>;
  /** Files of postings and of endings, with the same keys and values. */
  words: Map<string, string>;
  /** Number of positions, including those of withdrawn articles, which searches do not find. */
  size: number;
}

/** A store of texts. The name of each text is a hash of it. */
export interface Store {
  put: (text: string) => string;
  get: (name: string) => string;
}

/** Changes to the postings of a stem. */
interface Change {
  gone: Set<number>;
  added: [article: number, parts: string][];
}

/** Changes by postings file, then by stem. */
type Changes = Map<string, Map<string, Change>>;

/**
 * Builds the search index. Reuses what the previous index has for unchanged articles and files.
 *
 * @param ordered articles, oldest first; undefined reserves the position of a withdrawn article
 */
export function buildSearchIndex(
  ordered: (Searchable | undefined)[],
  before: SearchIndex | undefined,
  store: Store,
): SearchIndex {
  const articles = indexArticles(ordered, before, store);
  const isSame = (slug: string) => {
    const [one, other] = [articles.get(slug), before?.articles.get(slug)];
    return one?.number === other?.number && one?.digest === other?.digest;
  };
  const touched = new Set([...articles.keys(), ...(before?.articles.keys() ?? [])]);
  for (const slug of touched) if (isSame(slug)) touched.delete(slug);
  // If many articles have changed or moved, it is not worth updating the old files.
  const base = before && touched.size < articles.size / 4 ? before : undefined;
  const changes: Changes = new Map();
  const stemsIn = ({ terms }: Indexed) => JSON.parse(store.get(terms)) as Record<string, string>;
  for (const slug of base ? touched : articles.keys()) {
    const [was, is] = [base?.articles.get(slug), articles.get(slug)];
    for (const stem of was ? Object.keys(stemsIn(was)) : [])
      getChange(changes, stem).gone.add(was?.number ?? 0);
    for (const [stem, parts] of is ? Object.entries(stemsIn(is)) : [])
      getChange(changes, stem).added.push([is?.number ?? 0, parts]);
  }
  return {
    articles,
    records: new Map(getRecords(ordered, before, isSame, store)),
    words: updateWords(base?.words, changes, store),
    size: ordered.length,
  };
}

function indexArticles(
  ordered: (Searchable | undefined)[],
  before: SearchIndex | undefined,
  store: Store,
): SearchIndex['articles'] {
  const articles: SearchIndex['articles'] = new Map();
  ordered.forEach((article, number) => {
    if (!article) return;
    const { slug, digest } = article;
    const known = before?.articles.get(slug);
    const terms =
      known?.digest === digest
        ? known.terms
        : store.put(JSON.stringify(listTerms(article.document())));
    articles.set(slug, { number, digest, terms });
  });
  return articles;
}

function getChange(changes: Changes, stem: string): Change {
  const file = getPostingsFile(stem);
  const stems = changes.get(file) ?? new Map<string, Change>();
  const change = stems.get(stem) ?? { gone: new Set(), added: [] };
  changes.set(file, stems.set(stem, change));
  return change;
}

/** Yields the files of records. Reuses files in which no article has changed. */
function* getRecords(
  ordered: (Searchable | undefined)[],
  before: SearchIndex | undefined,
  isSame: (slug: string) => boolean,
  store: Store,
): Generator<[string, string]> {
  const were = new Set(Array.from(before?.articles.values() ?? [], ({ number }) => number));
  for (let start = 0; start < ordered.length; start += perRecords) {
    const file = getRecordsFile(start);
    const known = before?.records.get(file);
    const held = ordered.slice(start, start + perRecords);
    const isKept = Array.from({ length: perRecords }, (_, index) => {
      const article = held[index];
      return article ? isSame(article.slug) : !were.has(start + index);
    }).every(Boolean);
    const sizeBefore = Math.min((before?.size ?? 0) - start, perRecords);
    if (known !== undefined && isKept && held.length === sizeBefore) yield [file, known];
    else
      yield [
        file,
        store.put(JSON.stringify(held.map((article) => article?.document().record ?? 0))),
      ];
  }
}

/** Applies changes to the files of postings and of endings. */
function updateWords(
  before: SearchIndex['words'] | undefined,
  changes: Changes,
  store: Store,
): SearchIndex['words'] {
  const files = new Map(before);
  const write = (file: string, text: string | undefined) =>
    text === undefined ? files.delete(file) : files.set(file, store.put(text));
  const textOf = (file: string) => {
    const name = files.get(file);
    return name === undefined ? undefined : store.get(name);
  };
  const endings = new Map<string, Set<string>>();
  for (const [file, stems] of changes) {
    const all = new Map(
      Object.entries(JSON.parse(textOf(file) ?? '{}') as Record<string, Postings>),
    );
    for (const [stem, change] of stems) {
      const [was, is] = [all.has(stem), applyChange(all.get(stem) ?? '', change)];
      if (is === '') all.delete(stem);
      else all.set(stem, is);
      const ending = getEndingsFile(stem);
      if (ending === undefined || was === (is !== '')) continue;
      const list = endings.get(ending) ?? new Set(textOf(ending)?.split(' '));
      if (was) list.delete(stem);
      else list.add(stem);
      endings.set(ending, list);
    }
    write(file, all.size > 0 ? JSON.stringify(Object.fromEntries(sortByKey(all))) : undefined);
  }
  for (const [file, list] of endings)
    write(file, list.size > 0 ? [...list].sort().join(' ') : undefined);
  return files;
}

const sortByKey = <Value>(entries: Iterable<[string, Value]>): [string, Value][] =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1));

function applyChange(postings: Postings, { gone, added }: Change): Postings {
  const kept = Array.from(parseEntries(postings)).filter(([article]) => !gone.has(article));
  return serializePostings([...kept, ...added].sort(([one], [other]) => one - other));
}
