import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Address,
  listAddresses,
  addressKinds,
  hashedFolders,
  searchFolder,
} from '../../src/routes.ts';
import { site } from '../../src/config/site.ts';
import { createEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/content/read-content.ts';
import { createMemoryStoryCache } from '../../src/content/story-cache.ts';
import { codeKeys } from '../unit/content/folder.ts';
import { elementsIn } from '../html.ts';
import { examplesNow, examples, published, sites } from '../sites.ts';
import { filesOf } from './pages.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = {
  [published.name]: {
    content: join(root, 'content'),
    now: () => statSync(join(published.folder, 'index.html')).mtime,
  },
  [examples.name]: {
    content: join(root, 'tests/output/examples-content'),
    now: () => examplesNow,
  },
};

describe.each(sites)('the table of addresses of $name', ({ name, folder }) => {
  let table: Address[] = [];

  beforeAll(async () => {
    const { content, now } = sources[name]!;
    const read = await readContent({
      content,
      now: now(),
      keys: codeKeys,
      texts: createMemoryStoryCache(),
    });
    table = listAddresses(createEdition(read.copy, now()));
  });

  const fileOf = (path: string) => join(folder, path, path.endsWith('/') ? 'index.html' : '');

  test('lists every published file, except search data and files with hashed names', () => {
    const known = new Set(table.map(({ path }) => path));
    const files = filesOf({ folder }).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    const inHashed = (path: string) =>
      [...Object.values(hashedFolders), searchFolder].some((folder) => path.startsWith(folder));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((path) => !inHashed(path) && !known.has(path))).toEqual([]);
  });

  test('lists only published files', () => {
    expect(table.length).toBeGreaterThan(50);
    expect(table.filter(({ path }) => !existsSync(fileOf(path)))).toEqual([]);
  });

  test('has the same canonical addresses and redirects as the pages', () => {
    const pages = table.filter(({ path }) => path.endsWith('/'));
    expect(pages.length).toBeGreaterThan(15);
    for (const { path, kind, redirectsTo } of pages) {
      const elements = elementsIn(readFileSync(fileOf(path), 'utf8'));
      const canonical = elements.find(({ attributes }) => attributes['rel'] === 'canonical');
      const own = site.url + encodeURI(path);
      expect(canonical?.attributes['href'] === own, path).toBe(addressKinds[kind].canonical);
      const refresh = elements.find(({ attributes }) => attributes['http-equiv'] === 'refresh');
      expect(refresh?.attributes['content'], path).toBe(
        redirectsTo === undefined ? undefined : `0; url=${redirectsTo}`,
      );
    }
  });
});
