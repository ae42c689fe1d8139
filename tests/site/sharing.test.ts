import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isThorough } from '../thorough.ts';
import { site } from '../../src/config/site.ts';
import { createPreviewServer } from '../../src/cli/preview/server.ts';
import { listening } from '../listening.ts';
import { named, valuesOf } from '../html.ts';
import { published } from '../sites.ts';
import {
  allPages,
  type BuiltPage,
  examplePages,
  isMoved,
  isHidden,
  isWithdrawn,
  kindOf,
  metaOf,
  nameOf,
  publishedPages,
} from './pages.ts';

const root = resolve(import.meta.dirname, '../..');
const standing = allPages.filter((page) => !isMoved(page));
const every = standing.map((page) => [nameOf(page), page] as const);
const content = (page: BuiltPage, property: string) => metaOf(page, 'property', property)[0] ?? '';
const dataTexts = ({ elements }: BuiltPage) =>
  named(elements, 'script', { type: 'application/ld+json' }).map(({ text }) => text);
const dataOf = (page: BuiltPage): Record<string, unknown>[] =>
  dataTexts(page).flatMap((text) => [JSON.parse(text) as Record<string, unknown>].flat());

describe.each([{ pages: publishedPages }, { pages: examplePages }])(
  'no two pages share',
  ({ pages }) => {
    test.each(['og:title', 'og:description', 'og:image', 'og:url'])('%s', (property) => {
      const found = pages
        .filter((page) => !isMoved(page) && kindOf(page.path) !== '404.html')
        // Later pages of a list share a card, which does not change with new articles.
        .filter(
          ({ path }) =>
            property !== 'og:image' ||
            !/^\/(?:berita|(?:rubrik|tag|penulis)\/[^/]+)\/\d+\/$/.test(path),
        )
        .map((page) => [content(page, property), page.path]);
      expect(found.length).toBeGreaterThan(10);
      const shared = Array.from(Map.groupBy(found, ([value]) => value)).filter(
        ([, of]) => of.length > 1,
      );
      expect(shared).toEqual([]);
    });
  },
);

test.each(every)('%s has a complete head within its first 20 kB', (_, page) => {
  const { html, path } = page;
  expect(html.indexOf('</head>')).toBeLessThan(20_000);
  const article = ['article', 'part'].includes(kindOf(path)) && !isWithdrawn(page);
  const wanted = [
    'og:title',
    'og:description',
    'og:type',
    'og:url',
    'og:site_name',
    'og:locale',
    'og:image',
    'og:image:type',
    'og:image:width',
    'og:image:height',
    'og:image:alt',
  ];
  if (article)
    wanted.push(
      'article:published_time',
      'article:modified_time',
      'article:section',
      'article:tag',
      'article:author',
    );
  for (const property of wanted) expect(content(page, property), property).not.toBe('');
  expect(content(page, 'og:title')).not.toContain('— Warta');
  expect(metaOf(page, 'name', 'twitter:card')).toEqual(['summary_large_image']);
  const colors = named(page.elements, 'meta', { name: 'theme-color' });
  expect(valuesOf(colors, 'media')).toEqual([
    '(prefers-color-scheme: light)',
    '(prefers-color-scheme: dark)',
  ]);
  for (const color of valuesOf(colors, 'content')) expect(color).toMatch(/^oklch\(/);
  expect(metaOf(page, 'name', 'robots')).toEqual([
    isHidden(page) ? 'noindex' : 'max-image-preview:large',
  ]);
});

test.each(every)(
  'the card of %s exists, has the right size and weighs at most 100 kB',
  (_, page) => {
    const address = content(page, 'og:image');
    const picture = readFileSync(join(page.site.folder, new URL(address).pathname));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 675]);
    expect(picture.length).toBeLessThanOrEqual(100_000);
  },
);

test('the manifest has the color of the light theme, and states the true sizes of its icons', () => {
  const manifest = JSON.parse(
    readFileSync(join(published.folder, 'manifest.webmanifest'), 'utf8'),
  ) as { background_color: string; icons: { src: string; sizes: string }[] };
  const [light] = named(publishedPages[0]!.elements, 'meta', {
    name: 'theme-color',
    media: '(prefers-color-scheme: light)',
  });
  expect(light?.attributes['content']).toBe(manifest.background_color);
  const sizes = manifest.icons.map(({ src }) => {
    const icon = readFileSync(join(published.folder, src));
    return `${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`;
  });
  expect(sizes).toEqual(['192x192', '512x512']);
  expect(manifest.icons.map((icon) => icon.sizes)).toEqual(sizes);
});

describe('over HTTP, real unfurlers get a full preview', () => {
  let server: Server | undefined;
  let address = '';
  beforeAll(async () => {
    server = createPreviewServer(published.folder);
    address = await listening(server);
  });
  afterAll(() => server?.close());

  const kinds = Array.from(
    Map.groupBy(publishedPages, ({ path }) => kindOf(path)).values(),
    ([first]) => first!,
  ).filter(({ path }) => path !== '/404.html');

  test.each(kinds.map((page) => [page.path, page] as const))('of %s', async (path, page) => {
    const wanted = { title: content(page, 'og:title'), image: content(page, 'og:image') };
    const { result } = await ogs({ url: address + path });
    expect(result).toMatchObject({
      success: true,
      ogTitle: wanted.title,
      ogUrl: site.url + path,
      ogSiteName: 'Warta',
      ogLocale: 'id_ID',
      twitterCard: 'summary_large_image',
    });
    expect(result.ogDescription?.length).toBeGreaterThan(20);
    expect(result.ogImage).toEqual([
      expect.objectContaining({
        url: wanted.image,
        width: '1200',
        height: '675',
        type: 'image/png',
      }),
    ]);
    const unfurled = await unfurl(address + path);
    expect(unfurled.open_graph).toMatchObject({
      title: wanted.title,
      url: site.url + path,
      locale: 'id_ID',
    });
    expect(unfurled.open_graph.images?.[0]).toMatchObject({
      url: wanted.image,
      width: 1200,
      height: 675,
    });
    const picture = await fetch(address + new URL(wanted.image).pathname);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect((await picture.arrayBuffer()).byteLength).toBeLessThanOrEqual(100_000);
  });
});

describe('structured data', () => {
  test.runIf(isThorough)('matches the types of schema.org', () => {
    const things = standing
      .filter(
        ({ site: { name }, path }) =>
          name === 'published' ||
          /^\/(?:$|tentang|berita\/(?:2\/)?$|rubrik\/rubrik-1\/$|artikel\/(?:kabar-1|tabel-dan-catatan|naskah-jahat|peristiwa-lama)\/$)/.test(
            path,
          ),
      )
      .flatMap(dataOf);
    expect(things.length).toBeGreaterThan(20);
    const folder = join(root, 'tests/output/json-ld');
    mkdirSync(folder, { recursive: true });
    const lines = things.map(
      (thing, index) =>
        `export const thing${index}: WithContext<${String(thing['@type'])}> = ${JSON.stringify(thing)};`,
    );
    const types = 'NewsArticle, BreadcrumbList, CollectionPage, NewsMediaOrganization, WithContext';
    writeFileSync(
      join(folder, 'things.ts'),
      `import type { ${types} } from 'schema-dts';\n${lines.join('\n')}\n`,
    );
    const { stdout, status } = spawnSync(
      'node',
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        '--noEmit',
        '--ignoreConfig',
        '--strict',
        '--skipLibCheck',
        '--module',
        'nodenext',
        '--moduleResolution',
        'nodenext',
        join(folder, 'things.ts'),
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test.each(every)("of %s meets Google's rules and cannot close its element", async (_, page) => {
    const texts = dataTexts(page);
    const isWithout =
      [
        '404.html',
        'langganan',
        'cari',
        'simpanan',
        'part',
        'rubrik',
        'archive',
        'timeline',
        'history',
      ].includes(kindOf(page.path)) || isWithdrawn(page);
    expect(texts).toHaveLength(isWithout ? 0 : 1);
    for (const text of texts) expect(text).not.toContain('<');
    const extracted = new WebAutoExtractor({
      addLocation: true,
      embedSource: ['rdfa', 'microdata'],
    }).parse(page.html);
    const issues = await new Validator().validate(extracted);
    expect(
      issues.filter(({ severity }) => severity === 'ERROR').map(({ issueMessage }) => issueMessage),
    ).toEqual([]);
  });

  test('of the article names its authors, its source and its parts', () => {
    const page = publishedPages.find(({ path }) => kindOf(path) === 'article');
    const [article, trail] = dataOf(page!);
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2026-11-23T21:00:00+07:00',
      temporalCoverage: '2024-06-19',
      author: [
        { '@type': 'Organization', name: 'Redaksi Warta', url: `${site.url}/penulis/redaksi/` },
      ],
      isBasedOn: { author: [{ '@type': 'Person', name: 'Iqbal' }], editor: [{ name: 'ahmad' }] },
      isAccessibleForFree: true,
      inLanguage: 'id',
    });
    expect(article?.['hasPart']).toHaveLength(3);
    const ratios = (article?.['image'] as string[]).map((url) => {
      const picture = readFileSync(join(published.folder, new URL(url).pathname));
      return (picture.readUInt32BE(16) / picture.readUInt32BE(20)).toFixed(2);
    });
    // The lead map of the article comes first, then its cards.
    expect(ratios).toEqual(['1.25', '1.78', '1.33', '1.00']);
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList' });
  });
});
