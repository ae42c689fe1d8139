import { describe, expect, test } from 'vitest';
import type { FiledArticle } from '../../../src/model/edition.ts';
import { getCacheKeys } from '../../../src/pages/_cache-keys.ts';
import { listAddresses } from '../../../src/routes.ts';
import { edition, fableTime, filed, part, story } from '../../fixtures/gazette/articles.ts';

const day = (number: number) => `2030-01-${String(number).padStart(2, '0')}T03:00:00Z`;

/** Creates three articles of three days. Only two of them share a tag. */
const three = () => [
  filed({ slug: 'satu', published: day(1), tags: ['kancil'] }),
  filed({ slug: 'dua', published: day(2), tags: ['kancil'] }),
  filed({ slug: 'tiga', published: day(3), tags: ['naga'] }),
];

const keysOf = (articles: FiledArticle[], now = fableTime, code = 'kode') =>
  getCacheKeys(edition(articles, now), code);

/** Lists the paths with a new or changed cache key, which the next build renders. */
function dueAfter(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after.keys()].filter((path) => before.get(path) !== after.get(path)).sort();
}

const edit = (slug: string, different: Partial<FiledArticle>) =>
  three().map((one) => (one.slug === slug ? filed({ ...one, made: 'lain', ...different }) : one));

describe('a build renders again', () => {
  const before = keysOf(three());

  test('nothing if nothing changed, and everything if the code changed', () => {
    expect(dueAfter(before, keysOf(three()))).toEqual([]);
    expect(dueAfter(before, keysOf(three(), fableTime, 'lain'))).toEqual([...before.keys()].sort());
  });

  test('the page, file, parts and feeds of an article with an edited text', () => {
    const after = keysOf(edit('satu', { text: 'naskah lain' }));
    const feeds = ['', '/penulis/si-kancil', '/rubrik/dongeng', '/tag/kancil'].flatMap((list) =>
      ['atom.xml', 'feed.json', 'rss.xml'].map((name) => `${list}/${name}`),
    );
    const parts = [...after.keys()].filter((path) => /^\/artikel\/satu\/./.test(path));
    expect(parts).toContain('/artikel/satu/berkas.html');
    expect(dueAfter(before, after)).toEqual(['/artikel/satu/', ...parts, ...feeds].sort());
  });

  test('the page of a desk whose first story has another map', () => {
    const withMap = (caption: string) =>
      keysOf(
        edit('tiga', {
          story: story({
            lead: {
              alt: 'Peta',
              caption,
              figure: { kind: 'map', name: 'peta', caption, countries: ['ID'], places: [] },
              drawn: { path: '/gambar/peta.png', width: 1200, height: 960, bytes: 9 },
              features: ['map'],
            },
          }),
        }),
      );
    expect(dueAfter(withMap('Negeri'), withMap('Negeri lain'))).toContain('/rubrik/dongeng/');
  });

  test('all pages that show an edited headline, but no text of another article', () => {
    const due = dueAfter(before, keysOf(edit('satu', { title: 'Judul Lain' })));
    for (const id of [
      '/berita/',
      '/tag/kancil/',
      '/tag/kancil/kronologi/',
      '/arsip/2030/01/',
      '/artikel/dua/',
    ])
      expect(due).toContain(id);
    for (const id of ['/artikel/dua/berkas.html', '/tag/naga/', '/tag/naga/rss.xml', '/arsip/'])
      expect(due).not.toContain(id);
  });

  test('pages that say how long ago something was, as time passes', () => {
    const later = new Date('2030-03-20T00:00:00Z');
    const due = dueAfter(before, keysOf(three(), later));
    expect(due).toContain('/artikel/satu/');
    // A standalone file has only dates, because nobody updates a downloaded copy.
    expect(due).not.toContain('/artikel/satu/berkas.html');
    expect(due).not.toContain('/rss.xml');
  });
});

test('every address of an edition that a build may skip has a cache key, and no other address has one', () => {
  const of = edition([
    ...three(),
    filed({
      slug: 'empat',
      aliases: ['dulu'],
      published: day(4),
      changes: [{ at: day(5), text: 'Ditambah.' }],
      story: story({ parts: [part({ slug: 'a' }), part({ slug: 'b' })] }),
    }),
    filed({ slug: 'lima', withdrawn: { at: day(5), reason: 'Salah.' }, published: day(4) }),
  ]);
  const paths = [...getCacheKeys(of, 'kode').keys()];
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.toSorted()).toEqual(
    listAddresses(of)
      // Icons are static files, in `public/`.
      .filter(({ kind }) => kind !== 'icon')
      .map(({ path }) => path)
      .filter((path) => !['/', '/404.html'].includes(path))
      .sort(),
  );
});
