import type { Article } from '../../src/model/article.ts';
import { type Copy, type Edition, editionOf, type FiledArticle } from '../../src/model/edition.ts';
import type { Listing } from '../../src/model/listing.ts';
import type { PartOutline, PrintedText, StoryOutline } from '../../src/model/kept-story.ts';
import type { Person } from '../../src/model/schema.ts';

const person = (slug: string, name: string): Person => ({ slug, name, organization: false });

export const siKancil = person('si-kancil', 'Si Kancil');
export const pakTani = person('pak-tani', 'Pak Tani');
export const sangNaga = person('sang-naga', 'Sang Naga');

/** A part of a story. */
export const part = (different: Partial<PartOutline> = {}): PartOutline => ({
  ...{ heading: 'Satu & dua', slug: 'satu-dua', excerpt: 'x', words: 3, features: [] },
  ...different,
});

/** A story of one part. */
export const story = (different: Partial<StoryOutline> = {}): StoryOutline => ({
  ...{
    parts: [part()],
    words: 3,
    links: [],
    pictures: [],
    drawings: [],
    features: [],
    digest: '1-0',
  },
  ...different,
});

/** The text of a story of one part, as printed. */
export const text = (different: Partial<PrintedText> = {}): PrintedText => ({
  opening: { html: '<p>Teras.</p>' },
  lead: { html: '' },
  plain: ['Teras.', 'x'],
  parts: [
    {
      html: '<p><a href="/x/">x</a></p>',
      feed: '<p><a href="https://warta.example/x/">x</a></p>',
    },
  ],
  ...different,
});

/** A plainly fictional article, whole, in which anything may be different. */
export const article = (different: Partial<Article> = {}): Article => ({
  slug: 'kancil-melompat',
  guid: different.guid ?? different.slug ?? 'kancil-melompat',
  aliases: [],
  title: 'Kancil Melompat',
  standfirst: 'Ia melompat.',
  description: 'Kancil melompat di kebun.',
  desk: { slug: 'dongeng', name: 'Dongeng' },
  tags: [{ slug: 'kancil', name: 'Kancil' }],
  credits: [{ role: 'report', person: siKancil }],
  published: new Date('2030-01-01T03:00:00Z'),
  updated: undefined,
  ...{ formerly: [], corrections: [], changes: [], replies: [], sources: [] },
  ...{ withdrawn: undefined, follows: undefined, state: undefined },
  happened: undefined,
  place: 'Kebun Mentimun',
  story: story(),
  text: 'naskah',
  made: 'naskah',
  names: [],
  ...different,
});

/** A listing of articles on everything. */
export const listing = (articles: Article[], different: Partial<Listing> = {}): Listing => ({
  kind: 'all',
  term: { slug: 'berita', name: 'Semua berita' },
  articles,
  ...different,
});

/** An article as the newsroom hands it over. */
export const filed = (different: Partial<FiledArticle> = {}): FiledArticle => ({
  made: JSON.stringify(different),
  slug: 'kancil-melompat',
  title: 'Kancil Melompat',
  standfirst: 'Ia melompat.',
  description: 'Kancil melompat di kebun.',
  desk: 'dongeng',
  tags: ['kancil'],
  credits: [{ role: 'report', person: 'si-kancil' }],
  place: 'Kebun Mentimun',
  published: '2030-01-01T10:00:00+07:00',
  story: story(),
  text: 'naskah',
  ...different,
});

/** All that a newsroom of fables has. */
export const copyOf = (articles: FiledArticle[]): Copy => ({
  articles,
  desks: new Map([['dongeng', { slug: 'dongeng', name: 'Dongeng' }]]),
  tags: new Map([
    ['kancil', { slug: 'kancil', name: 'Kancil' }],
    ['naga', { slug: 'naga', name: 'Naga' }],
  ]),
  people: new Map([siKancil, pakTani, sangNaga].map((one) => [one.slug, one])),
  pages: [
    {
      slug: 'tentang',
      title: 'Tentang Negeri Dongeng',
      description: 'Negeri yang tidak ada.',
      story: story({ parts: [] }),
      text: 'naskah',
    },
  ],
  standing: [],
});

/** The moment that fables are read at. */
export const fableTime = new Date('2030-01-10T00:00:00Z');

/** What that newsroom publishes. */
export const edition = (articles: FiledArticle[] = [filed()], now = fableTime): Edition =>
  editionOf(copyOf(articles), now, { design: 'rancangan' });
