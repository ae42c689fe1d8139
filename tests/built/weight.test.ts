import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { all, allPages, examplePages, kindOf, nameOf, publishedPages } from './pages.ts';

const weigh = (text: string) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;

const weights = new Map(allPages.map((page) => [page, weigh(page.html)]));

test.each(allPages.map((page) => [nameOf(page), page] as const))(
  '%s comes in the first round trip',
  (_, page) => {
    expect(weights.get(page)).toBeLessThanOrEqual(10_000);
  },
);

test('the article weighs at most 5,800 bytes with all its style', () => {
  const articles = publishedPages.filter(({ path }) => kindOf(path) === 'article');
  expect(articles).not.toEqual([]);
  for (const page of articles) expect(weights.get(page)).toBeLessThanOrEqual(5_800);
});

test.each(allPages.map((page) => [nameOf(page), page] as const))(
  '%s needs no second request to be read',
  (_, { html }) => {
    expect(html.replace(/ content="[^"]*"/g, '')).not.toMatch(
      /<script(?! type="(?:module" src="\/_astro\/|application\/ld\+json"))|rel="(?:stylesheet|preload|modulepreload|preconnect)"|@import|@font-face|url\(/,
    );
  },
);

test.each(publishedPages.map((page) => [nameOf(page), page] as const))(
  'all scripts of %s weigh at most 3,000 bytes, and none holds it up',
  (_, { site, html }) => {
    const scripts = all(html, /<script type="module" src="([^"]*)"/g).map((path) =>
      readFileSync(join(site.folder, path), 'utf8'),
    );
    expect(scripts).toHaveLength(1);
    // It asks for no other, which would be one more way to the host.
    for (const script of scripts) expect(script).not.toMatch(/\bimport\b/);
    expect(scripts.map(weigh).reduce((sum, own) => sum + own, 0)).toBeLessThanOrEqual(3_000);
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
