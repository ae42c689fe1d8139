import type { SearchDocument } from '../../../src/search/document.ts';
import type { ReadIndexFile } from '../../../src/search/query.ts';
import { type Searchable, type SearchIndex, type Store } from '../../../src/search/shards.ts';

/** Creates a store in memory that counts its texts. */
export function memory(): Store & { size: () => number } {
  const texts = new Map<string, string>();
  return {
    put(text) {
      texts.set(text, text);
      return text;
    },
    get: (name) => texts.get(name) ?? '',
    size: () => texts.size,
  };
}

/**
 * Creates a plainly fictional article.
 *
 * @param texts the text before the parts, then each part with its heading before a colon
 */
export const told = (slug: string, title: string, ...texts: string[]): SearchDocument => ({
  record: [
    slug,
    title,
    '1 Januari 2030',
    'Dongeng',
    texts.map((text) => {
      const [heading, rest] = text.split(': ');
      return rest === undefined ? ['', '', text] : [slugOf(heading ?? ''), heading ?? '', rest];
    }),
  ],
  names: ['Dongeng'],
});

const slugOf = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-');

/** Returns an article in the form that an index accepts. */
export const searchable = (document: SearchDocument): Searchable => ({
  slug: document.record[0],
  digest: JSON.stringify(document),
  document: () => document,
});

/**
 * Returns a function that reads the files of an index.
 *
 * @param read receives the name of each file that is read
 */
export const reading =
  ({ records, words }: SearchIndex, read: string[] = []): ReadIndexFile =>
  (file) => {
    read.push(file);
    return Promise.resolve(records.get(file) ?? words.get(file));
  };
