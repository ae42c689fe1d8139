import { basename } from 'node:path';
import { searchFolder } from '../addresses.ts';
import { distFolder } from '../config/folders.ts';
import { kept } from '../kept/kept.ts';
import { type Pack, pack, textName } from '../kept/pack.ts';
import type { Edition } from '../model/edition.ts';
import type { PrintedText } from '../model/kept-story.ts';
import type { Indexed, SearchIndex, Store } from '../search/shards.ts';
import { searchOf } from '../search/files.ts';
import { type Unit, wholeOf } from './units.ts';

/** What a search of an edition reads. */
export interface Search {
  /** One of each file. */
  units: Unit[];
  /** What stands at a path. */
  text: (path: string) => string;
  /** Leaves to the next build what this one knows. */
  keep: () => void;
}

type TextOf = (name: string) => PrintedText;

const known = kept(`search-${basename(distFolder)}`);
const indexName = 'index.json';

/**
 * What a search of an edition reads, made of what builds before have left.
 *
 * @param key of the code that makes it
 */
export function keptSearch(edition: Edition, key: string, textOf: TextOf): Search {
  const texts = pack(`search-texts-${basename(distFolder)}`);
  const { files, index } = made(edition, textOf, texts, indexBefore(key, texts));
  return {
    ...published(files, texts),
    keep() {
      const { articles, records, words } = index;
      const json = { key, articles: [...articles], records: [...records], words: [...words] };
      known.put(indexName, JSON.stringify(json));
      texts.keepOnly([...files.values(), ...Array.from(articles.values(), ({ terms }) => terms)]);
    },
  };
}

/** The same in memory, for an editor who tries things out. */
export function passingSearch(edition: Edition, textOf: TextOf): Search {
  const texts = new Map<string, string>();
  const store: Store = {
    put(text) {
      const name = textName(text);
      texts.set(name, text);
      return name;
    },
    get: (name) => texts.get(name) ?? '',
  };
  const { files } = made(edition, textOf, store, undefined);
  return { ...published(files, store), keep: () => undefined };
}

const made = (
  edition: Edition,
  textOf: TextOf,
  store: Store,
  before: SearchIndex | undefined,
): ReturnType<typeof searchOf> =>
  searchOf(edition, {
    ...{ before, store, digestOf: wholeOf },
    plainOf: ({ text }) => textOf(text).plain,
  });

const pathOf = (file: string): string => `${searchFolder}${file}.json`;

function published(files: Map<string, string>, store: Store): Pick<Search, 'units' | 'text'> {
  const names = new Map(Array.from(files, ([file, name]) => [pathOf(file), name]));
  return {
    units: Array.from(names, ([path, key]) => ({
      ...{ id: path, key, paths: [path] },
      ...{ cards: () => [], pictures: () => [] },
    })),
    text(path) {
      const name = names.get(path);
      if (name === undefined) throw new Error(`No search reads ${path}.`);
      return store.get(name);
    },
  };
}

/** The index that a build before has left, where it is of the same code and all of it is there. */
function indexBefore(key: string, texts: Pack): SearchIndex | undefined {
  const json = known.get(indexName);
  if (!json) return undefined;
  const left = JSON.parse(json.toString()) as {
    key: string;
    articles: [string, Indexed][];
    records: [string, string][];
    words: [string, string][];
  };
  const names = [
    ...left.articles.map(([, { terms }]) => terms),
    ...[...left.records, ...left.words].map(([, name]) => name),
  ];
  if (left.key !== key || !names.every(texts.has)) return undefined;
  const { articles, records, words } = left;
  return { articles: new Map(articles), records: new Map(records), words: new Map(words) };
}
