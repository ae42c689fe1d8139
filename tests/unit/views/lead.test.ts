import { expect, test } from 'vitest';
import { countPages } from '../../../src/model/listing.ts';
import type { Lead } from '../../../src/model/story-summary.ts';
import { createHomeView } from '../../../src/views/home.ts';
import { createListingView } from '../../../src/views/listing.ts';
import { edition, filed, story, text } from '../../fixtures/gazette/articles.ts';

const file = (format: string, width: number) => ({
  path: `/gambar/naga-${width}.${format}`,
  width,
  height: width / 2,
  bytes: 10 * width,
});
const map: Lead = {
  alt: 'Peta Negeri Dongeng',
  caption: 'Negeri Dongeng',
  figure: { kind: 'map', name: 'peta', caption: 'Negeri Dongeng', countries: ['ID'], places: [] },
  drawn: file('png', 1200),
  features: ['map'],
};
const picture: Lead = {
  alt: 'Seekor naga',
  caption: 'Naga',
  picture: { avif: [file('avif', 360)], webp: [file('webp', 360), file('webp', 720)] },
};
const readText = () => text({ figure: '<figure class="map">peta</figure>' });

const editionWith = (lead?: Lead) =>
  edition([
    filed({ slug: 'naga-terbang', story: story({ lead }) }),
    filed({ slug: 'naga-tidur', published: '2029-01-01T10:00:00+07:00', story: story({ lead }) }),
  ]);

test('the first story of the front has its map or chart as HTML, and the page has its styles', () => {
  const view = createHomeView(editionWith(map), readText);
  expect(view.lead?.lead).toEqual({ html: readText().figure, features: ['map'] });
  expect(view.frame.features).toEqual(['map']);
  expect(view.seconds.map(({ lead }) => lead)).toEqual([undefined]);
});

test('the lead picture of a story is an image in the sizes of all screens', () => {
  const view = createHomeView(editionWith(picture), readText);
  expect(view.lead?.lead).toMatchObject({
    picture: {
      src: '/gambar/naga-720.webp',
      width: 720,
      height: 360,
      alt: 'Seekor naga',
      sources: [
        { type: 'image/avif', srcset: '/gambar/naga-360.avif 360w' },
        { type: 'image/webp', srcset: '/gambar/naga-360.webp 360w, /gambar/naga-720.webp 720w' },
      ],
    },
  });
  expect(view.frame.features).toEqual([]);
});

test('a story without a lead figure has none in a list', () => {
  expect(createHomeView(editionWith(), readText).lead?.lead).toBeUndefined();
});

test('a map that was not rendered is an error', () => {
  expect(() => createHomeView(editionWith(map), () => text())).toThrow('was not rendered');
});

test('the second page of a desk shows no lead figure', () => {
  const of = editionWith(map);
  const [page] = countPages(of.desks[0]!);
  const view = createListingView(of, { ...page!, number: 2 }, readText);
  expect(view.days[0]?.teasers[0]?.lead).toBeUndefined();
  expect(view.frame.features).toEqual([]);
});

test.each([
  ['desk', ['map']],
  ['all', []],
] as const)(
  'on a page of kind %s, the stories with a lead figure are the first of a desk',
  (kind, features) => {
    const of = editionWith(map);
    const listing = kind === 'all' ? of.all : of.desks[0]!;
    const view = createListingView(of, countPages(listing)[0]!, readText);
    const leads = view.days.flatMap(({ teasers }) => teasers.map(({ lead }) => lead));
    expect(leads.map((lead) => lead !== undefined)).toEqual([kind === 'desk', false]);
    expect(view.frame.features).toEqual(features);
  },
);
