import type { Article } from '../model/article.ts';
import { compareNewestFirst } from '../model/article.ts';
import { getDay } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { createDocument } from './document.ts';
import { type FilterList, filterFiles } from './filters.ts';
import { type SearchIndex, buildSearchIndex, type Store } from './shards.ts';

/** What an index is made by. */
interface Making {
  /** The index before, of the same code. */
  before?: SearchIndex | undefined;
  store: Store;
  /** A hash of all that there is to an article. */
  digestOf: (article: Article) => string;
  /** Plain text of an article, as printed texts have it. */
  plainOf: (article: Article) => string[];
}

/** All that a search of an edition reads: the index, and the name in the store of what stands in each file, by the file's. */
export function createSearchFiles(
  edition: Edition,
  { before, store, digestOf, plainOf }: Making,
): { index: SearchIndex; files: Map<string, string> } {
  // What was withdrawn holds its place, so that no other moves on.
  const ordered = [...edition.articles, ...edition.withdrawn].sort(compareNewestFirst).reverse();
  const searchable = ordered.map((article) =>
    article.withdrawn
      ? undefined
      : {
          slug: article.slug,
          digest: digestOf(article),
          document: () => createDocument(article, plainOf(article)),
        },
  );
  const index = buildSearchIndex(searchable, before, store);
  const { desks, tags, people } = edition;
  const lists = [...desks, ...tags, ...people].map(({ kind, term, articles }): FilterList => ({
    kind,
    slug: term.slug,
    name: term.name,
    articles: articles.flatMap(({ slug }) => index.articles.get(slug)?.number ?? []),
  }));
  const years = ordered.map(({ published }) => getDay(published).slice(0, 4));
  return {
    index,
    files: new Map([
      ...index.records,
      ...index.words,
      ...filterFiles(lists, years).map(([file, text]) => [file, store.put(text)] as const),
    ]),
  };
}
