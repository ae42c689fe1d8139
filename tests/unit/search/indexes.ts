import type { SearchDocument } from '../../../src/search/document.ts';
import type { ReadIndexFile } from '../../../src/search/query.ts';
import { type Searchable, type SearchIndex, type Store } from '../../../src/search/shards.ts';

/** A store in memory, which counts what is put into it. */
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

/** A plainly fictional article: its headline, then the text before its parts and each part's, whose headings are before a colon. */
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

/** An article as an index takes it. */
export const searchable = (document: SearchDocument): Searchable => ({
  slug: document.record[0],
  digest: JSON.stringify(document),
  document: () => document,
});

/** Reads the files of an index, and notes which. */
export const reading =
  ({ records, words }: SearchIndex, read: string[] = []): ReadIndexFile =>
  (file) => {
    read.push(file);
    return Promise.resolve(records.get(file) ?? words.get(file));
  };
