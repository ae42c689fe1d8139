import type { Article } from '../model/article.ts';
import { compareNewestFirst } from '../model/article.ts';
import { getDay } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { createDocument } from './document.ts';
import { type FilterList, filterFiles } from './filters.ts';
import { type SearchIndex, buildSearchIndex, type Store } from './shards.ts';

/** Options for the search index. */
interface Making {
  /** The previous index, made by the same code. */
  before?: SearchIndex | undefined;
  store: Store;
  /** Returns a hash of a whole article. */
  digestOf: (article: Article) => string;
  /** Returns the plain text of an article, from its rendered story. */
  plainOf: (article: Article) => string[];
}

/**
 * Creates the search index of an edition, and the files that a search reads. `files` maps the name
 * of a file to the name of its content in the store.
 */
export function createSearchFiles(
  edition: Edition,
  { before, store, digestOf, plainOf }: Making,
): { index: SearchIndex; files: Map<string, string> } {
  // Withdrawn articles keep their numbers, so that the numbers of other articles stay the same.
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
