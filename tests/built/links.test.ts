import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { valuesOf } from '../html.ts';
import { examples } from '../sites.ts';
import {
  all,
  allPages,
  type BuiltPage,
  examplePages,
  isMoved,
  kindOf,
  nameOf,
  publishedPages,
} from './pages.ts';

const named = allPages.map((page) => [nameOf(page), page] as const);
const standing = named.filter(([, page]) => !isMoved(page));
const byPath = new Map(allPages.map((page) => [page.site.name + page.path, page]));
const tag = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];

const targetOf = ({ site: { name, folder }, path }: BuiltPage, address: string) => {
  const url = new URL(
    address.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
    `${site.url}${path}`,
  );
  const file = decodeURIComponent(url.pathname);
  return {
    outside: url.origin !== site.url,
    exists: existsSync(join(folder, file, file.endsWith('/') ? 'index.html' : '')),
    page: byPath.get(name + file),
    id: decodeURIComponent(url.hash.slice(1)),
  };
};

test.each(named)('each address on %s leads somewhere', (_, page) => {
  for (const address of all(page.html, /\shref="([^"]*)"/g)) {
    const { outside, exists, page: target, id } = targetOf(page, address);
    if (outside) continue;
    expect(exists, address).toBe(true);
    if (id) expect(target?.html, address).toContain(` id="${id}"`);
  }
});

test.each(named)('%s fetches nothing from another site', (_, page) => {
  const sources = [
    ...valuesOf(page.html, 'src'),
    ...valuesOf(page.html, 'srcset').flatMap((set) =>
      set.split(/, ?/).map((entry) => entry.split(' ')[0] ?? ''),
    ),
  ];
  expect(sources).not.toEqual([]);
  for (const source of sources)
    expect(targetOf(page, source)).toMatchObject({ outside: false, exists: true });
});

test.each(named)('no id stands twice on %s', (_, { html }) => {
  const ids = all(html, /\sid="([^"]*)"/g);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each([{ pages: publishedPages }, { pages: examplePages }])(
  'no two pages share a title or an address',
  ({ pages }) => {
    for (const pattern of [/<title>(.*?)<\/title>/, /<meta property="og:url" content="(.*?)"/]) {
      const found = pages.filter((page) => !isMoved(page)).map(({ html }) => tag(html, pattern));
      expect(found).toEqual([...new Set(found)]);
    }
  },
);

test.each(standing)('%s says which page counts and which it is', (_, { path, html }) => {
  const canonical = tag(html, /<link rel="canonical" href="(.*?)"/);
  const own = site.url + encodeURI(path);
  expect(tag(html, /<meta property="og:url" content="(.*?)"/)).toBe(own);
  if (kindOf(path) === 'part') expect(canonical).toBe(own.replace(/[^/]+\/$/, ''));
  else if (path === '/404.html') expect(html).toContain('<meta name="robots" content="noindex">');
  else expect(canonical).toBe(own);
});

test.each(standing)(
  '%s points to the feeds that belong to it, most specific first',
  (_, { path, html }) => {
    const feeds = all(html, /<link rel="alternate" type="[^"]*" title="[^"]*" href="([^"]*)"/g);
    const formats = (base: string) =>
      ['rss.xml', 'atom.xml', 'feed.json'].map((file) => base + file);
    expect(feeds.slice(-3)).toEqual(formats('/'));
    const list = /^\/(?:rubrik|tag|penulis)\/[^/]+\//.exec(path)?.[0];
    if (list) expect(feeds.slice(0, -3)).toEqual(formats(list));
    if (path.startsWith('/artikel/')) expect(feeds[0]).toMatch(/^\/rubrik\/.+\/rss\.xml$/);
    const titles = all(html, /<link rel="alternate" type="[^"]*" title="([^"]*)"/g);
    expect(titles).toEqual([...new Set(titles)]);
  },
);

test('an old address, a part’s too, leads to the new one', () => {
  const moved = new Map(examplePages.filter(isMoved).map(({ path, html }) => [path, html]));
  for (const alias of ['banjir-susu-lama', 'banjir-susu']) {
    expect(moved.get(`/artikel/${alias}/`)).toContain('content="0;url=/artikel/peristiwa-lama/"');
    expect(moved.get(`/artikel/${alias}/satu-bagian-saja/`)).toContain(
      'url=/artikel/peristiwa-lama/satu-bagian-saja/',
    );
  }
  expect(moved.get('/artikel/banjir-susu/satu-bagian-saja/')).toContain(
    `<meta property="og:url" content="${site.url}/artikel/peristiwa-lama/satu-bagian-saja/"`,
  );
  const hosts = readFileSync(join(examples.folder, '_redirects'), 'utf8');
  expect(hosts).toContain('/artikel/banjir-susu-lama/ /artikel/peristiwa-lama/ 301\n');
  expect(hosts).toContain(
    '/artikel/banjir-susu/satu-bagian-saja/ /artikel/peristiwa-lama/satu-bagian-saja/ 301\n',
  );
});
