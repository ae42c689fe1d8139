import { basename } from 'node:path';
import { searchFolder } from '../routes.ts';
import { distFolder } from '../config/folders.ts';
import { openCache } from '../cache/cache.ts';
import { type BlobStore, openBlobStore, getTextName } from '../cache/blob-store.ts';
import { getArticleDigest } from '../model/article-digest.ts';
import type { Edition } from '../model/edition.ts';
import type { RenderedStory } from '../model/story-summary.ts';
import type { Indexed, SearchIndex, Store } from '../search/shards.ts';
import { getIndexFileName, getFormerIndexFileName } from '../search/names.ts';
import { createSearchFiles } from '../search/files.ts';

/** The files of a search index. */
export interface Search {
  /** Cache keys of the files, by path. */
  keys: Map<string, string>;
  /** Returns the content of the file at a path. */
  text: (path: string) => string;
}

type TextOf = (name: string) => RenderedStory;

const known = openCache(`search-${basename(distFolder)}`);
const indexName = 'index.json';

/**
 * Creates the search index of an edition. Reuses the index of the last build, and caches the result
 * for the next one.
 *
 * @param key fingerprint of the code that creates the index
 */
export function updateSearchIndex(edition: Edition, key: string, textOf: TextOf): Search {
  const texts = openBlobStore(`search-texts-${basename(distFolder)}`);
  const { files, index } = makeIndex(edition, textOf, texts, indexBefore(key, texts));
  const { articles, records, words, size } = index;
  const json = { key, articles: [...articles], records: [...records], words: [...words], size };
  known.put(indexName, JSON.stringify(json));
  texts.keepOnly([...files.values(), ...Array.from(articles.values(), ({ terms }) => terms)]);
  return publishBuild(files, texts, edition.now);
}

/** Creates the search index of an edition in memory, for the development server. */
export function createSearchIndex(edition: Edition, textOf: TextOf): Search {
  const texts = new Map<string, string>();
  const store: Store = {
    put(text) {
      const name = getTextName(text);
      texts.set(name, text);
      return name;
    },
    get: (name) => texts.get(name) ?? '',
  };
  const { files } = makeIndex(edition, textOf, store, undefined);
  return publishBuild(files, store, edition.now);
}

const makeIndex = (
  edition: Edition,
  textOf: TextOf,
  store: Store,
  before: SearchIndex | undefined,
): ReturnType<typeof createSearchFiles> =>
  createSearchFiles(edition, {
    before,
    store,
    digestOf: getArticleDigest,
    plainOf: ({ text }) => textOf(text).plain,
  });

/**
 * Time until which files also have their former names. Pages in the caches of readers' browsers ask
 * for these names for up to 30 days.
 */
const formerNamesUntil = Date.parse('2027-01-15T00:00:00Z');

/** Lists the paths of a file of the index. */
const listPaths = (file: string, now: Date): string[] => {
  const former = now.getTime() < formerNamesUntil ? getFormerIndexFileName(file) : undefined;
  return [getIndexFileName(file), ...(former ? [former] : [])].map((name) => searchFolder + name);
};

function publishBuild(files: Map<string, string>, store: Store, now: Date): Search {
  const keys = new Map(
    [...files].flatMap(([file, name]) =>
      listPaths(file, now).map((path): [string, string] => [path, name]),
    ),
  );
  return {
    keys,
    text(path) {
      const name = keys.get(path);
      if (name === undefined) throw new Error(`No search reads ${path}.`);
      return store.get(name);
    },
  };
}

/**
 * Returns the index of the last build, if the same code made it and none of its texts is missing.
 */
function indexBefore(key: string, texts: BlobStore): SearchIndex | undefined {
  const json = known.get(indexName);
  if (!json) return undefined;
  const left = JSON.parse(json.toString()) as {
    key: string;
    articles: [string, Indexed][];
    records: [string, string][];
    words: [string, string][];
    size: number;
  };
  const names = [
    ...left.articles.map(([, { terms }]) => terms),
    ...[...left.records, ...left.words].map(([, name]) => name),
  ];
  if (left.key !== key || !names.every(texts.has)) return undefined;
  const { articles, records, words, size } = left;
  return { articles: new Map(articles), records: new Map(records), words: new Map(words), size };
}
