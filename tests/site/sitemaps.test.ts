import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { renderNewsSitemap } from '../../src/seo/news-sitemap.ts';
import { renderSitemap, createSitemapFiles } from '../../src/seo/sitemap.ts';
import { site } from '../../src/config/site.ts';
import { listAddresses } from '../../src/routes.ts';
import { article, edition, filed } from '../fixtures/gazette/articles.ts';
import { elementsInXml, named, type ReadElement, valuesOf } from '../html.ts';
import { published, sites } from '../sites.ts';
import { allPages, type BuiltPage, filesOf } from './pages.ts';

const schema = (name: string) => readFileSync(join(import.meta.dirname, 'schema', name), 'utf8');
// The schema of the protocol is in the package `sitemap`. Those of the index, news and images are
// written from their documentation.
const packaged = join(
  dirname(createRequire(import.meta.url).resolve('sitemap')),
  '../../schema/sitemap.xsd',
);
const sitemapXsd = () => readFileSync(packaged, 'utf8');

const errorsOf = async (xml: string) => {
  const isIndex = xml.includes('<sitemapindex');
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: xml }],
    schema: isIndex
      ? [{ fileName: 'index.xsd', contents: schema('index.xsd') }]
      : [{ fileName: 'all.xsd', contents: schema('all.xsd') }],
    preload: isIndex
      ? []
      : [
          { fileName: 'sitemap.xsd', contents: sitemapXsd() },
          { fileName: 'news.xsd', contents: schema('news.xsd') },
          { fileName: 'image.xsd', contents: schema('image.xsd') },
        ],
  });
  return errors.map(({ rawMessage }) => rawMessage);
};

const locationsIn = (xml: string) => named(elementsInXml(xml), 'loc').map(({ text }) => text);
const newsTitlesIn = (xml: string) =>
  named(elementsInXml(xml), 'news:title').map(({ text }) => text);
const textsIn = (entry: ReadElement, name: string) =>
  named(entry.inside(), name).map(({ text }) => text);
const canonicalOf = ({ elements }: BuiltPage) =>
  valuesOf(named(elements, 'link', { rel: 'canonical' }), 'href');

const built = sites.flatMap((builtSite) =>
  filesOf(builtSite)
    .filter((file) => /^sitemap.*\.xml$/.test(file))
    .map(
      (file) =>
        [
          `${builtSite.name} ${file}`,
          builtSite,
          readFileSync(join(builtSite.folder, file), 'utf8'),
        ] as const,
    ),
);

test.each(built)('%s is valid against its schema', async (_, __, xml) => {
  expect(await errorsOf(xml)).toEqual([]);
});

test.each(built)('each address in %s exists and is canonical', (_, { folder, name }, xml) => {
  const addresses = locationsIn(xml);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    const path = decodeURIComponent(new URL(address).pathname);
    expect(existsSync(join(folder, path)), address).toBe(true);
    if (path.endsWith('.xml')) continue;
    const page = allPages.find(
      (candidate) => candidate.site.name === name && candidate.path === path,
    );
    expect(canonicalOf(page!)).toEqual([address]);
  }
});

test.each(sites)('the sitemap of $name lists every canonical page once', ({ name, folder }) => {
  const canonical = allPages
    .filter((page) => page.site.name === name)
    .flatMap((page) =>
      canonicalOf(page).filter((address) => address === site.url + encodeURI(page.path)),
    );
  expect(canonical.length).toBeGreaterThan(10);
  const xml = readFileSync(join(folder, 'sitemap-1.xml'), 'utf8');
  expect(locationsIn(xml).sort()).toEqual(canonical.sort());
});

test.each(sites)(
  'robots.txt of $name names the sitemaps and disallows AI crawlers',
  ({ folder }) => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    const sitemaps = robots
      .split('\n')
      .flatMap((line) => (line.startsWith('Sitemap: ') ? [line.slice('Sitemap: '.length)] : []))
      .map((address) => new URL(address).pathname);
    expect(sitemaps).toEqual(['/sitemap.xml', '/sitemap-berita.xml']);
    for (const path of sitemaps) expect(existsSync(join(folder, path))).toBe(true);
    expect(robots).toMatch(
      /User-agent: GPTBot\n[\s\S]*Disallow: \/\n\nUser-agent: \*\nAllow: \/\n/,
    );
  },
);

test('the news sitemap lists at most a thousand articles of the last two days, and is valid without any', async () => {
  const now = new Date('2030-01-03T03:00:00Z');
  const titled = (title: string, hours: number) =>
    article({ title, published: new Date(now.getTime() - hours * 3_600_000) });
  const xml = renderNewsSitemap(
    [titled('Baru & <b>', 1), titled('Kemarin lusa', 47), titled('Lama', 49)],
    now,
  );
  expect(newsTitlesIn(xml)).toEqual(['Baru & <b>', 'Kemarin lusa']);
  expect(await errorsOf(xml)).toEqual([]);
  const none = renderNewsSitemap([titled('Lama', 49)], now);
  expect(newsTitlesIn(none)).toEqual([]);
  expect(await errorsOf(none)).toEqual([]);
  const many = renderNewsSitemap(
    Array.from({ length: 1_200 }, () => titled('x', 1)),
    now,
  );
  expect(newsTitlesIn(many)).toHaveLength(1_000);
});

test('a page changes when its articles change, and a page without articles has no date of change', () => {
  const [{ entries } = { entries: [] }] = createSitemapFiles(
    listAddresses(
      edition([
        filed(),
        filed({ slug: 'b', changes: [{ at: '2030-01-05T07:00:00+07:00', text: 'x' }] }),
      ]),
    ),
  );
  const changes = entries.map(({ path, changed }) => [path, changed?.toISOString().slice(0, 10)]);
  expect(changes).toEqual([
    ['/', '2030-01-05'],
    ['/rubrik/', '2030-01-05'],
    ['/cari/', '2030-01-05'],
    ['/tentang/', undefined],
    ['/langganan/', undefined],
    ['/artikel/b/', '2030-01-05'],
    ['/artikel/kancil-melompat/', '2030-01-01'],
    ['/koreksi/', undefined],
    ['/berita/', '2030-01-05'],
    ['/rubrik/dongeng/', '2030-01-05'],
    ['/tag/kancil/', '2030-01-05'],
    ['/penulis/si-kancil/', '2030-01-05'],
    ['/arsip/', '2030-01-05'],
    ['/arsip/2030/', '2030-01-05'],
    ['/arsip/2030/01/', '2030-01-05'],
  ]);
});

test('a sitemap says when each article last changed, and the index says when any article last changed', () => {
  const read = (file: string) => readFileSync(join(published.folder, file), 'utf8');
  const changes = (file: string) =>
    Object.fromEntries(
      elementsInXml(read(file))
        .filter(({ name }) => name === 'url' || name === 'sitemap')
        .map((entry) => [
          new URL(textsIn(entry, 'loc')[0] ?? '').pathname,
          textsIn(entry, 'lastmod')[0],
        ]),
    );
  const moment = '2026-11-25T14:00:00+07:00';
  expect(changes('sitemap-1.xml')).toMatchObject({
    '/artikel/putin-kim-jong-un-pyongyang/': moment,
    '/tentang/': undefined,
  });
  expect(changes('sitemap.xml')).toMatchObject({ '/sitemap-1.xml': moment });
});

test('a sitemap lists at most ten thousand addresses', () => {
  const many = Array.from({ length: 10_100 }, (_, index) => filed({ slug: `a-${index}` }));
  const files = createSitemapFiles(listAddresses(edition(many)));
  expect(files.map(({ path }) => path)).toEqual(['/sitemap-1.xml', '/sitemap-2.xml']);
  expect(files[0]?.entries).toHaveLength(10_000);
  expect(renderSitemap(files[0]!).length).toBeLessThan(50 * 2 ** 20);
});
