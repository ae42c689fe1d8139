import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { named, valuesOf } from '../html.ts';
import { examples } from '../sites.ts';
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

const every = allPages.map((page) => [nameOf(page), page] as const);
const standing = every.filter(([, page]) => !isMoved(page));
const byPath = new Map(allPages.map((page) => [page.site.name + page.path, page]));
const canonicalOf = ({ elements }: BuiltPage) =>
  valuesOf(named(elements, 'link', { rel: 'canonical' }), 'href');
const urlOf = (page: BuiltPage) => metaOf(page, 'property', 'og:url');

const targetOf = ({ site: { name, folder }, path }: BuiltPage, address: string) => {
  const url = new URL(address, `${site.url}${path}`);
  const file = decodeURIComponent(url.pathname);
  return {
    outside: url.origin !== site.url,
    exists: existsSync(join(folder, file, file.endsWith('/') ? 'index.html' : '')),
    page: byPath.get(name + file),
    id: decodeURIComponent(url.hash.slice(1)),
  };
};

test.each(every)('every link on %s leads to an existing page and place', (_, page) => {
  const addresses = valuesOf(page.elements, 'href');
  expect(addresses.length).toBeGreaterThanOrEqual(4);
  for (const address of addresses) {
    const { outside, exists, page: target, id } = targetOf(page, address);
    if (outside) continue;
    expect(exists, address).toBe(true);
    if (id) expect(valuesOf(target?.elements ?? [], 'id'), address).toContain(id);
  }
});

test.each(every)('%s loads nothing from another site', (_, page) => {
  const sources = [
    ...valuesOf(page.elements, 'src'),
    ...valuesOf(page.html, 'srcset').flatMap((set) =>
      set.split(/, ?/).map((entry) => entry.split(' ')[0] ?? ''),
    ),
  ];
  expect(sources).not.toEqual([]);
  for (const source of sources)
    expect(targetOf(page, source)).toMatchObject({ outside: false, exists: true });
});

test.each(every)('every id on %s is unique', (_, page) => {
  const ids = valuesOf(page.elements, 'id');
  // A page that redirects has no ids.
  if (!isMoved(page)) expect(ids).not.toEqual([]);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each([{ pages: publishedPages }, { pages: examplePages }])(
  'no two pages share a title or an address',
  ({ pages }) => {
    const standing = pages.filter((page) => !isMoved(page));
    const titles = standing.flatMap(({ elements }) =>
      named(elements, 'title').map(({ text }) => text),
    );
    for (const found of [titles, standing.flatMap(urlOf)]) {
      expect(found).toHaveLength(standing.length);
      expect(found).toEqual([...new Set(found)]);
    }
  },
);

test.each(standing)(
  '%s states its own address, and its canonical address unless search engines must ignore it',
  (_, page) => {
    const { path } = page;
    const own = site.url + encodeURI(path);
    expect(urlOf(page)).toEqual([own]);
    if (isHidden(page)) {
      expect(metaOf(page, 'name', 'robots')).toEqual(['noindex']);
      expect(canonicalOf(page)).toEqual([]);
    } else {
      const counts = {
        part: /[^/]+\/$/,
        history: /[^/]+\/$/,
        // Later pages of a timeline have the same canonical page.
        timeline: /kronologi\/(?:\d+\/)?$/,
      };
      const [, step] = Object.entries(counts).find(([kind]) => kind === kindOf(path)) ?? [];
      expect(canonicalOf(page)).toEqual([step ? own.replace(step, '') : own]);
    }
  },
);

test.each(standing)('%s links to its feeds, the most specific one first', (_, page) => {
  const { path, elements } = page;
  const links = named(elements, 'link', { rel: 'alternate' });
  const feeds = valuesOf(links, 'href');
  // A story links only to RSS, which all feed readers support.
  const isOfStory = path.startsWith('/artikel/') && !isWithdrawn(page);
  const files = isOfStory ? ['rss.xml'] : ['rss.xml', 'atom.xml', 'feed.json'];
  const formats = (base: string) => files.map((file) => base + file);
  expect(feeds.slice(-files.length)).toEqual(formats('/'));
  const list = /^\/(?:rubrik|tag|penulis)\/[^/]+\//.exec(path)?.[0];
  if (list) expect(feeds.slice(0, -3)).toEqual(formats(list));
  if (isOfStory) expect(feeds[0]).toMatch(/^\/rubrik\/.+\/rss\.xml$/);
  const titles = valuesOf(links, 'title');
  expect(titles).toHaveLength(feeds.length);
  expect(titles).toEqual([...new Set(titles)]);
});

test('an old address of an article, a part or a history leads to the new one', () => {
  const moved = new Map(examplePages.filter(isMoved).map((page) => [page.path, page]));
  const ways = [
    ['/artikel/banjir-susu-lama/', '/artikel/peristiwa-lama/'],
    ['/artikel/banjir-susu/', '/artikel/peristiwa-lama/'],
    ['/artikel/banjir-susu-lama/satu-bagian-saja/', '/artikel/peristiwa-lama/satu-bagian-saja/'],
    ['/artikel/banjir-susu/satu-bagian-saja/', '/artikel/peristiwa-lama/satu-bagian-saja/'],
    ['/artikel/banjir-susu/riwayat/', '/artikel/peristiwa-lama/riwayat/'],
  ] as const;
  const hosts = readFileSync(join(examples.folder, '_redirects'), 'utf8').split('\n');
  for (const [from, to] of ways) {
    const page = moved.get(from)!;
    expect(metaOf(page, 'http-equiv', 'refresh')).toEqual([`0; url=${to}`]);
    expect(urlOf(page)).toEqual([site.url + to]);
    expect(hosts).toContain(`${from} ${to} 301`);
  }
});
