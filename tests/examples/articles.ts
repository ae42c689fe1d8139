import type { Article, Person } from '../../src/model/article.ts';
import type { Listing } from '../../src/model/listing.ts';

const person = (slug: string, name: string): Person => ({ slug, name, organization: false });

export const siKancil = person('si-kancil', 'Si Kancil');
export const pakTani = person('pak-tani', 'Pak Tani');
export const sangNaga = person('sang-naga', 'Sang Naga');

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
  happened: undefined,
  place: 'Kebun Mentimun',
  text: {
    lead: '<p>Teras.</p>',
    parts: [{ heading: 'Satu & dua', slug: 'satu-dua', html: '<p><a href="/x/">x</a></p>' }],
    notes: [],
  },
  words: 3,
  ...different,
});

/** A listing of articles on everything. */
export const listing = (articles: Article[], different: Partial<Listing> = {}): Listing => ({
  kind: 'all',
  term: { slug: 'berita', name: 'Semua berita' },
  path: '/berita/',
  articles,
  ...different,
});
