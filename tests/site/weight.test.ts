import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { settingsLine } from '../../src/config/settings-inline-script.ts';
import { named, valuesOf } from '../html.ts';
import {
  allPages,
  examplePages,
  kindOf,
  nameOf,
  ownScriptsOf,
  publishedPages,
  scriptsOf,
  stylesOf,
} from './pages.ts';

const weigh = (text: string) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;

const weights = new Map(allPages.map((page) => [page, weigh(page.html)]));

test.each(allPages.map((page) => [nameOf(page), page] as const))(
  '%s arrives in the first round trip',
  (_, page) => {
    expect(weights.get(page)).toBeLessThanOrEqual(10_000);
  },
);

test('the article weighs at most 8,600 bytes with its map, its bars and all its styles', () => {
  const articles = publishedPages.filter(({ path }) => kindOf(path) === 'article');
  expect(articles).not.toEqual([]);
  for (const page of articles) expect(weights.get(page)).toBeLessThanOrEqual(8_600);
});

/**
 * Replaces hashes with fixed ones. Hashes change with the code, and the compressed size of a page
 * varies with them by up to 20 bytes.
 */
const fixHashes = (html: string): string =>
  html
    .replace(/[\da-f]{16}(?=\.png)/g, (hash, at: number) =>
      createHash('md5').update(`${at}`).digest('hex').slice(0, hash.length),
    )
    .replace(
      /sha256-[\w+/]{43}=/g,
      (_, at: number) => `sha256-${createHash('sha256').update(`${at}`).digest('base64')}`,
    );

test('the HTML before the first paragraph weighs at most 3,750 bytes and contains no structured data', () => {
  const articles = publishedPages.filter(({ path }) => kindOf(path) === 'article');
  expect(articles).not.toEqual([]);
  for (const { html } of articles) {
    const [before = '', text] = html.split('<div class="prose">');
    expect(text).toContain('<p>');
    expect(before).not.toContain('ld+json');
    expect(weigh(fixHashes(before))).toBeLessThanOrEqual(3_750);
  }
});

/** Limits of the scripts that only pages of some kinds have, in bytes. */
const extraScripts = new Map([
  ['cari', 4_600],
  ['langganan', 300],
]);

test.each(allPages.map((page) => [nameOf(page), page] as const))(
  'a reader needs only one request to read %s',
  (_, page) => {
    const loaded = named(page.elements, 'link').filter(({ attributes }) =>
      /stylesheet|preload|preconnect|prefetch/.test(attributes['rel'] ?? ''),
    );
    expect(loaded).toEqual([]);
    const [style = ''] = stylesOf(page);
    expect(style).not.toBe('');
    expect(style).not.toMatch(/@import|@font-face|url\(/);
    // A module does not block the page (HTML, section 4.12.1). A script that is not a module is at
    // the end of the page.
    const types = valuesOf(scriptsOf(page), 'type');
    const own = ownScriptsOf(page);
    expect(own).toHaveLength(kindOf(page.path) === 'simpanan' ? 1 : 0);
    for (const script of own)
      expect(page.html.indexOf(script)).toBeGreaterThan(page.html.indexOf('</footer>'));
    expect(new Set(types)).toEqual(new Set(['module']));
    expect(types).toHaveLength(extraScripts.has(kindOf(page.path)) ? 2 : 1);
  },
);

test.each(publishedPages.map((page) => [nameOf(page), page] as const))(
  'the scripts of %s weigh at most 5,000 bytes, with 4,600 more to search and 300 more to copy addresses of feeds',
  (_, page) => {
    const scripts = valuesOf(scriptsOf(page), 'src').map((src) =>
      readFileSync(join(page.site.folder, src), 'utf8'),
    );
    const extra = extraScripts.get(kindOf(page.path));
    expect(scripts).toHaveLength(extra === undefined ? 1 : 2);
    // An import would cost one more round trip.
    for (const script of scripts) expect(script).not.toMatch(/\bimport\b/);
    const bytes = [settingsLine, ...scripts].map(weigh).reduce((sum, own) => sum + own, 0);
    expect(bytes).toBeLessThanOrEqual(5_000 + (extra ?? 0));
  },
);

afterAll(() => {
  for (const [site, pages] of [
    ['published', publishedPages],
    ['examples', examplePages],
  ] as const) {
    const kinds = Map.groupBy(pages, ({ path }) => kindOf(path));
    const rows = Array.from(kinds, ([kind, ofKind]) => {
      const bytes = ofKind.map((page) => weights.get(page) ?? 0);
      return `  ${kind}: ${ofKind.length} pages, at most ${Math.max(...bytes)} bytes`;
    });
    console.log(`Bytes with brotli 11, ${site}:\n${rows.join('\n')}`);
  }
});
