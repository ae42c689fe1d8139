import type { Article } from '../../src/model/article.ts';
import type { Listing } from '../../src/model/listing.ts';
import { renderAtom } from '../../src/feeds/atom.ts';
import { createFeed } from '../../src/feeds/feed.ts';
import { renderJsonFeed } from '../../src/feeds/json-feed.ts';
import { renderRss } from '../../src/feeds/rss.ts';
import { random } from '../corpus.ts';

// Measures the feeds of 10,000 articles, as a build renders them: for the site, 8 desks, 200 tags
// and 40 people, in three formats each.
const next = random(1);
const paragraph = `<p>${'kalimat khayal yang cukup panjang '.repeat(16)}</p>\n`;
const text = {
  opening: { html: '' },
  lead: { html: paragraph },
  plain: [],
  parts: ['a', 'b', 'c'].map(() => ({ html: paragraph.repeat(2) })),
};
const articles = Array.from({ length: 10_000 }, (_, index): Article => ({
  made: String(index),
  slug: `kabar-${index}`,
  guid: `kabar-${index}`,
  aliases: [],
  title: `Kabar Khayal ${index}`,
  standfirst: 'Kabar dari negeri yang tidak ada.',
  description: 'Kabar dari negeri yang tidak ada.',
  desk: { slug: 'rubrik-1', name: 'Rubrik 1' },
  tags: Array.from({ length: 4 }, () => ({ slug: 'tag', name: `Tag ${Math.floor(next() * 200)}` })),
  credits: [
    { role: 'report', person: { slug: 'orang', name: 'Orang Khayal', organization: false } },
  ],
  published: new Date(1_893_456_000_000 - index * 3_600_000),
  updated: undefined,
  formerly: [],
  corrections: [],
  changes: [],
  replies: [],
  sources: [],
  withdrawn: undefined,
  follows: undefined,
  state: undefined,
  happened: undefined,
  place: 'Negeri Awan',
  story: {
    parts: ['a', 'b', 'c'].map((slug) => ({
      slug,
      heading: slug,
      excerpt: '',
      words: 150,
      features: [],
    })),
    words: 450,
    feedBytes: 5_000,
    links: [],
    pictures: [],
    drawings: [],
    features: [],
    digest: '1-0',
  },
  text: 'naskah',
  names: [],
}));
const listings = Array.from({ length: 249 }, (_, index): Listing => ({
  kind: 'tag',
  term: { slug: `tag-${index}`, name: `Tag ${index}` },
  articles: articles.filter(
    (_, position) => position % 249 === index || position % 61 === index % 61,
  ),
}));

const start = process.cpuUsage();
let bytes = 0;
for (const listing of listings) {
  for (const render of [renderRss, renderAtom, renderJsonFeed])
    bytes += Buffer.byteLength(render(createFeed(listing, () => text)));
}
const { user, system } = process.cpuUsage(start);
console.log(
  `${listings.length * 3} feeds of 10,000 articles · CPU ${((user + system) / 1e6).toFixed(2)} s · ${(bytes / 2 ** 20).toFixed(1)} MiB`,
);
