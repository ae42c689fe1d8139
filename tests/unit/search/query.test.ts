import { expect, test } from 'vitest';
import type { FilterList } from '../../../src/search/filters.ts';
import { filterFiles } from '../../../src/search/filters.ts';
import { type Filter, findMatches } from '../../../src/search/query.ts';
import { buildSearchIndex } from '../../../src/search/shards.ts';
import { memory, reading, searchable, told } from './indexes.ts';

const tales = [
  told('buaya', 'Buaya Menunggu di Sungai', 'Ia lapar.', 'Di hulu: Kancil tidak datang.'),
  told('kancil', 'Kancil Menipu Buaya', 'Ia menyeberang.', 'Akalnya: Menghitung punggung buaya.'),
  told('menteri', 'Menteri Rimba Dilantik', 'Kementerian itu baru.', 'Pesta: Semua menari.'),
  told('gajah', 'Gajah dan Semut', 'Keduanya bertemu kancil.', 'Sungai: Gajah mandi.'),
];
const index = buildSearchIndex(tales.map(searchable), undefined, memory());
const everything: Filter = { lists: [], from: 0, to: Infinity };

const asked = async (question: string, filter = everything) => {
  const { hits, forgiven } = await findMatches(question, filter, reading(index));
  return { slugs: hits.map(({ article }) => tales[article]?.record[0]), hits, forgiven };
};

test('a result contains all words of the query, in any of their forms', async () => {
  expect((await asked('kancil buaya ')).slugs).toEqual(['kancil', 'buaya']);
  expect((await asked('tipu ')).slugs).toEqual(['kancil']);
  expect((await asked('pertemuan ')).slugs).toEqual(['gajah']);
  expect((await asked('kancil menteri ')).slugs).toEqual([]);
});

test('matches in a headline come before matches in a text', async () => {
  expect((await asked('kancil ')).slugs[0]).toBe('kancil');
  expect((await asked('sungai ')).slugs[0]).toBe('buaya');
});

test('a result shows the parts with most of the words, the best part first', async () => {
  const { hits } = await asked('kancil hulu ');
  expect(hits.map(({ parts }) => parts)).toEqual([[1]]);
  const [first] = (await asked('buaya ')).hits;
  expect(first?.parts).toEqual([0, 1]);
});

test('the last word of a query may be incomplete, unless a space follows it', async () => {
  expect((await asked('kanc')).slugs).toHaveLength(3);
  expect((await asked('kanc ')).slugs).toHaveLength(0);
  expect((await asked('kement')).slugs).toEqual(['menteri']);
});

test.each(['kacil', 'kamcil', 'kancill', 'akncil', 'jancil', 'ancil'])(
  'a reader who gets one letter wrong still finds the article: %s',
  async (wrong) => {
    const { slugs, forgiven } = await asked(`${wrong} `);
    expect(slugs).toContain('kancil');
    expect(forgiven).toEqual([wrong]);
  },
);

test.each(['menyebrang', 'menyebberang', 'menyeberagn', 'menghtung', 'dilantk', 'kementrian'])(
  'a word with an affix is found despite a wrong letter: %s',
  async (wrong) => {
    const read: string[] = [];
    const { hits, forgiven } = await findMatches(`${wrong} `, everything, reading(index, read));
    expect(hits).toHaveLength(1);
    expect(forgiven).toEqual([wrong]);
    expect(new Set(read).size).toBeLessThanOrEqual(8);
  },
);

test('words with a wrong letter at the beginning and at the end are found together', async () => {
  const things = [
    told('api', 'Api Unggun', 'Bara menyala.'),
    told('nasi', 'Nasi Liwet', 'Beras ditanak.'),
    told('baju', 'Baju Baru', 'Kain dijahit.'),
  ];
  const { hits, forgiven } = await findMatches(
    'baras ',
    everything,
    reading(buildSearchIndex(things.map(searchable), undefined, memory())),
  );
  expect(hits.map(({ article }) => article)).toEqual([1, 0]);
  expect(forgiven).toEqual(['baras']);
});

test('a word that is found is not replaced with a similar one', async () => {
  expect((await asked('gajah ')).forgiven).toEqual([]);
});

test('stop words alone find nothing, and they do not affect the other words', async () => {
  expect((await asked('yang ')).slugs).toEqual([]);
  expect((await asked('kancil yang di sungai ')).slugs).toEqual(
    (await asked('kancil sungai ')).slugs,
  );
});

test('results are in every list and period that a reader has chosen', async () => {
  const list = (kind: string, slug: string, articles: number[]): FilterList => ({
    kind,
    slug,
    name: slug,
    articles,
  });
  const files = new Map(
    filterFiles(
      [list('tag', 'air', [3, 0]), list('desk', 'dongeng', [0, 1])],
      ['2028', '2028', '2029', '2030'],
    ),
  );
  const read = reading({ ...index, words: new Map([...index.words, ...files]) });
  const slugs = async (filter: Filter) =>
    (await findMatches('sungai ', filter, read)).hits.map(({ article }) => article).sort();
  expect(await slugs(everything)).toEqual([0, 3]);
  expect(await slugs({ ...everything, lists: [{ kind: 'tag', slug: 'air' }] })).toEqual([0, 3]);
  expect(await slugs({ ...everything, lists: [{ kind: 'desk', slug: 'dongeng' }] })).toEqual([0]);
  expect(await slugs({ ...everything, from: 3 })).toEqual([3]);
  expect(await slugs({ ...everything, to: 3 })).toEqual([0]);
  expect(JSON.parse(files.get('f') ?? '')).toEqual({
    lists: { tag: [['air', 'air']], desk: [['dongeng', 'dongeng']] },
    years: [
      ['2028', 0],
      ['2029', 2],
      ['2030', 3],
    ],
  });
});

test('a search for a word reads one file, or two if the word may begin with a prefix', async () => {
  const read: string[] = [];
  await findMatches('gajah', everything, reading(index, read));
  expect(read).toEqual(['w-gaj']);
});

test('a search uses only the first words of a pasted paragraph, and an overlong word does no harm', async () => {
  const read: string[] = [];
  const text = Array.from({ length: 300 }, (_, number) => `kata${number}x`).join(' ');
  await findMatches(`${text} `, everything, reading(index, read));
  expect(new Set(read).size).toBeLessThan(30);
  expect((await asked('an'.repeat(5_000))).hits).toEqual([]);
});
