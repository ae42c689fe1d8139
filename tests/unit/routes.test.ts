import { expect, test } from 'vitest';
import { listAddresses, addressKinds, isInSitemap, isLinkable } from '../../src/routes.ts';
import { edition, filed } from '../fixtures/gazette/articles.ts';

const addresses = listAddresses(
  edition([
    filed({ aliases: ['kancil'], guid: 'kancil' }),
    ...Array.from({ length: 40 }, (_, index) => filed({ slug: `kabar-${index}` })),
    filed({ slug: 'besok', published: '2031-01-01T00:00:00Z' }),
  ]),
);
const kindAt = (path: string) => addresses.find((address) => address.path === path)?.kind;

test('each address is listed once', () => {
  const paths = addresses.map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(50);
  expect(paths).toEqual([...new Set(paths)]);
});

test.each([
  ['/', 'home'],
  ['/artikel/kancil-melompat/', 'article'],
  ['/artikel/kancil-melompat/satu-dua/', 'part'],
  ['/artikel/kancil/', 'moved'],
  ['/artikel/kancil/satu-dua/', 'moved'],
  ['/berita/', 'list'],
  ['/berita/2/', 'later page of a list'],
  ['/berita/3/', undefined],
  ['/tag/kancil/', 'list'],
  ['/tag/naga/', undefined],
  ['/tag/kancil/atom.xml', 'feed'],
  ['/tentang/', 'prose'],
  ['/artikel/besok/', undefined],
  ['/_redirects', 'for hosts'],
])('the kind of the address %s is: %s', (path, kind) => expect(kindAt(path)).toBe(kind));

test('an old address redirects to the new one, also that of a part', () => {
  expect(addresses.filter(({ redirectsTo }) => redirectsTo)).toMatchObject([
    { path: '/artikel/kancil/', redirectsTo: '/artikel/kancil-melompat/' },
    { path: '/artikel/kancil/satu-dua/', redirectsTo: '/artikel/kancil-melompat/satu-dua/' },
  ]);
});

test('sitemaps list only canonical pages', () => {
  const kinds = new Set(addresses.filter(isInSitemap).map(({ kind }) => kind));
  expect([...kinds].every((kind) => addressKinds[kind].canonical)).toBe(true);
  expect(kinds.has('part')).toBe(false);
  expect(kinds.has('article')).toBe(true);
});

test('an article may link to pages and feeds, but not to later pages of lists or to files for machines', () => {
  const kinds = new Set(addresses.filter(isLinkable).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    'archive',
    'article',
    'corrections',
    'feed',
    'home',
    'index',
    'kept list',
    'list',
    'list of feeds',
    'moved',
    'part',
    'prose',
    'search',
    'subscribe',
    'timeline',
  ]);
});
