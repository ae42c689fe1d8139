import { editionOf } from '../../src/model/edition.ts';
import { pictureAt } from '../markdown/render.ts';
import { copyOf, filed, part, story, text } from './articles.ts';

/** An article in which everything that one may have is there. */
export const full = filed({
  slug: 'naga-terbang',
  guid: 'naga',
  aliases: ['naga', 'naga-lama'],
  title: 'Naga Terbang & Pulang',
  standfirst: 'Ia terbang <sekali>.',
  description: 'Naga terbang di atas balai desa.',
  tags: ['naga', 'kancil'],
  credits: [
    { role: 'rewrite', person: 'si-kancil' },
    { role: 'report', person: 'pak-tani' },
    { role: 'report', person: 'redaksi' },
    { role: 'editor', person: 'sang-naga' },
  ],
  published: '2030-01-08T09:00:00+07:00',
  changes: [{ at: '2030-01-08T12:00:00+07:00', text: 'Nama gunung ditambahkan.' }],
  corrections: [
    {
      at: '2030-01-09T06:30:00+07:00',
      was: 'Ia terbang dua kali.',
      now: 'Ia terbang <sekali>.',
      why: 'Kami salah menghitung.',
    },
  ],
  replies: [
    { at: '2030-01-09T06:00:00+07:00', by: 'Sang Naga', text: 'Saya pulang.\n\nBetul & lekas.' },
  ],
  sources: [
    {
      outlet: 'Kabar Awan',
      title: 'Naga di atas balai desa',
      url: 'https://awan.example/naga?a=1&b=2',
      date: '2029-12-31',
      by: 'Pak Awan',
    },
    { by: 'Ibu Mega' },
  ],
  voices: { heard: ['Sang Naga'], unheard: ['Gunung', 'Awan'] },
  unknowns: ['Berapa tinggi ia terbang tidak disebut.'],
  points: [
    { text: 'Naga berangkat.', part: 'Berangkat' },
    { text: 'Naga pulang.', part: 'pulang' },
  ],
  follows: 'harga-mentimun',
  happened: '2029-12-31',
  story: story({
    parts: [
      part({ heading: 'Berangkat', slug: 'berangkat', excerpt: 'Ia berangkat.' }),
      part({ heading: 'Di atas & di bawah', slug: 'di-atas-di-bawah', excerpt: '' }),
      part({ heading: 'Pulang', slug: 'pulang', excerpt: 'Ia pulang.' }),
    ],
    words: 400,
    pictures: [pictureAt('naga.png')],
  }),
});

/** Its text as printed. */
export const fullText = text({
  lead: { html: '<p>Teras.</p>', feed: '<p>Teras di umpan.</p>' },
  parts: [
    { html: '<p>satu</p>', alone: '<p>satu sendiri</p>', feed: '<p>satu di umpan</p>' },
    { html: '<p>dua</p>', notes: '<li>catatan</li>' },
    { html: '<p>tiga</p>' },
  ],
  notes: { html: '<li>catatan</li>', feed: '<li>catatan di umpan</li>' },
});

/** One that was withdrawn. */
const withdrawn = filed({
  slug: 'kancil-hilang',
  title: 'Kancil Hilang',
  published: '2030-01-06T10:00:00+07:00',
  withdrawn: { at: '2030-01-09T08:00:00+07:00', reason: 'Kancil tidak hilang.' },
});

/** Without an edit, an event, parts, or a report of others. */
export const plain = filed({
  slug: 'harga-mentimun',
  title: 'Harga Mentimun',
  credits: [{ role: 'report', person: 'redaksi' }],
  published: '2030-01-07T10:00:00+07:00',
  story: story({ parts: [], words: 90 }),
});

export const plainText = text({ parts: [] });

/** More than a page of a list holds, long before the others, two of them of one moment. */
const older = Array.from({ length: 41 }, (_, index) =>
  filed({
    slug: `lama-${String(index).padStart(2, '0')}`,
    title: `Lama ${index}`,
    published: `2029-0${1 + Math.floor(index / 8)}-1${index % 8 === 7 ? 6 : index % 8}T10:00:00+07:00`,
  }),
);

const people = new Map([
  ...copyOf([]).people,
  ['redaksi', { slug: 'redaksi', name: 'Redaksi Dongeng', organization: true }] as const,
]);

const at = (articles: ReturnType<typeof filed>[]) =>
  editionOf({ ...copyOf(articles), people }, new Date('2030-01-10T00:00:00Z'), {
    design: 'rancangan',
  });

/** A newspaper of a few fables. */
export const gazette = at([plain, full, withdrawn]);

/** One that has been out for a year. */
export const oldGazette = at([...older, plain, full]);

/** One whose first issue is still to come. */
export const emptyGazette = at([]);
