import { describe, expect, test } from 'vitest';
import type { FiledArticle } from '../../src/model/edition.ts';
import { unitsOf } from '../../src/release/units.ts';
import { addressesOf } from '../../src/addresses.ts';
import { edition, fableTime, filed, part, story } from '../examples/articles.ts';

const day = (number: number) => `2030-01-${String(number).padStart(2, '0')}T03:00:00Z`;

/** Three stories of three days, of which only two share a tag. */
const three = () => [
  filed({ slug: 'satu', published: day(1), tags: ['kancil'] }),
  filed({ slug: 'dua', published: day(2), tags: ['kancil'] }),
  filed({ slug: 'tiga', published: day(3), tags: ['naga'] }),
];

const keysOf = (articles: FiledArticle[], now = fableTime, code = 'kode') =>
  new Map(unitsOf(edition(articles, now), code).map(({ id, key }) => [id, key]));

/** Ids of units that are made anew after an edition of these. */
function dueAfter(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after.keys()].filter((id) => before.get(id) !== after.get(id)).sort();
}

const edit = (slug: string, different: Partial<FiledArticle>) =>
  three().map((one) => (one.slug === slug ? filed({ ...one, made: 'lain', ...different }) : one));

describe('what is made anew', () => {
  const before = keysOf(three());

  test('is nothing where nothing changed, and all where the code did', () => {
    expect(dueAfter(before, keysOf(three()))).toEqual([]);
    expect(dueAfter(before, keysOf(three(), fableTime, 'lain'))).toEqual([...before.keys()].sort());
  });

  test('after an edit of a text is its page, its file, its parts and the feeds that have it', () => {
    const after = keysOf(edit('satu', { text: 'naskah lain' }));
    expect(dueAfter(before, after)).toEqual([
      'article satu',
      'feed all berita',
      'feed desk dongeng',
      'feed person si-kancil',
      'feed tag kancil',
      'file satu',
      'parts satu',
    ]);
  });

  test('after an edit of a headline is also what shows it, and no part of another story', () => {
    const due = dueAfter(before, keysOf(edit('satu', { title: 'Judul Lain' })));
    for (const id of [
      '/',
      '/berita/',
      '/tag/kancil/',
      '/tag/kancil/kronologi/',
      '/arsip/2030/01/',
      'article dua',
    ])
      expect(due).toContain(id);
    for (const id of ['parts dua', 'parts tiga', '/tag/naga/', 'feed tag naga', '/arsip/'])
      expect(due).not.toContain(id);
  });

  test('as time passes is what says how long ago something was', () => {
    const later = new Date('2030-03-20T00:00:00Z');
    const due = dueAfter(before, keysOf(three(), later));
    expect(due).toContain('article satu');
    expect(due).toContain('parts satu');
    // It says no more than dates, for nobody makes it anew where it lies.
    expect(due).not.toContain('file satu');
    expect(due).not.toContain('feed all berita');
  });
});

test('every address of an edition that is no static file is of one unit, and no unit has another', () => {
  const of = edition([
    ...three(),
    filed({
      ...{ slug: 'empat', aliases: ['dulu'], published: day(4) },
      changes: [{ at: day(5), text: 'Ditambah.' }],
      story: story({ parts: [part({ slug: 'a' }), part({ slug: 'b' })] }),
    }),
    filed({ slug: 'lima', withdrawn: { at: day(5), reason: 'Salah.' }, published: day(4) }),
  ]);
  const paths = unitsOf(of, 'kode').flatMap((unit) => unit.paths);
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.toSorted()).toEqual(
    addressesOf(of)
      // Icons are static files, in `public/`.
      .filter(({ kind }) => kind !== 'icon')
      .map(({ path }) => path)
      .sort(),
  );
});
