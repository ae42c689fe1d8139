import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { buildSearchIndex } from '../../../src/search/shards.ts';
import { memory, searchable, told } from './indexes.ts';

const word = fc.constantFrom(
  'kancil',
  'buaya',
  'sungai',
  'menyeberang',
  'bertemu',
  'gajah',
  '2030',
  '김정은',
  'pesta',
);
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const article = fc
  .tuple(fc.constantFrom(...Array.from('abcdefghijklmnopqrst')), text, text, text)
  .map(([slug, title, opening, part]) => told(slug, title, opening, `Bagian: ${part}`));
const articles = fc.array(fc.option(article, { nil: undefined, freq: 6 }), { maxLength: 22 }).map(
  // Slugs are unique.
  (list) =>
    list.filter(
      (one, index) =>
        !one || list.findIndex((other) => other?.record[0] === one.record[0]) === index,
    ),
);

const ordered = (list: (SearchDocument | undefined)[]) => list.map((one) => one && searchable(one));

test('an updated index is the same as a newly built one', () => {
  fc.assert(
    fc.property(fc.array(articles, { minLength: 2, maxLength: 5 }), (editions) => {
      const store = memory();
      let index = buildSearchIndex([], undefined, store);
      for (const edition of editions) {
        index = buildSearchIndex(ordered(edition), index, store);
        const anew = buildSearchIndex(ordered(edition), undefined, memory());
        expect(Object.fromEntries(index.words)).toEqual(Object.fromEntries(anew.words));
        expect(Object.fromEntries(index.records)).toEqual(Object.fromEntries(anew.records));
        expect(Object.fromEntries(index.articles)).toEqual(Object.fromEntries(anew.articles));
      }
    }),
    { numRuns: 150 },
  );
});

test('an index stays the same as a newly built one if a withdrawn article is added or removed', () => {
  const store = memory();
  const two = buildSearchIndex([undefined, undefined], undefined, store);
  const one = buildSearchIndex([undefined], two, store);
  expect([...one.records]).toEqual([...buildSearchIndex([undefined], undefined, store).records]);
  expect([...buildSearchIndex([undefined, undefined], one, store).records]).toEqual([
    ...two.records,
  ]);
});

test('an index of many articles is the same as a newly built one after several small changes', () => {
  const base = Array.from({ length: 40 }, (_, index) =>
    told(`kabar-${index}`, `Kabar ${index}`, 'kancil dan buaya', 'Hulu: sungai'),
  );
  const change = fc.record({
    at: fc.nat(39),
    by: fc.oneof(fc.constant('withdrawn' as const), fc.constant('added' as const), text),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (steps) => {
      const store = memory();
      let edition: (SearchDocument | undefined)[] = [...base];
      let index = buildSearchIndex(ordered(edition), undefined, store);
      for (const [step, { at, by }] of steps.entries()) {
        if (by === 'added') edition = [...edition, told(`baru-${step}`, 'Gajah', 'pesta gajah')];
        else
          edition = edition.map((one, position) =>
            position !== at || one === undefined
              ? one
              : by === 'withdrawn'
                ? undefined
                : told(one.record[0], one.record[1], by),
          );
        index = buildSearchIndex(ordered(edition), index, store);
      }
      const anew = buildSearchIndex(ordered(edition), undefined, memory());
      expect(Object.fromEntries(index.words)).toEqual(Object.fromEntries(anew.words));
      expect(Object.fromEntries(index.records)).toEqual(Object.fromEntries(anew.records));
    }),
    { numRuns: 50 },
  );
});

test('an unchanged article is not read again, and files without words of a changed article stay the same', () => {
  const store = memory();
  const list = [
    told('satu', 'Kancil', 'sungai'),
    ...Array.from({ length: 20 }, (_, index) => told(`lain-${index}`, 'Gajah', 'pesta')),
  ];
  const before = buildSearchIndex(ordered(list), undefined, store);
  const read: string[] = [];
  const edited = [...list.slice(0, -1), told('lain-19', 'Gajah', 'pesta buaya')];
  const after = buildSearchIndex(
    edited.map((one) => ({
      ...searchable(one),
      document: () => {
        read.push(one.record[0]);
        return one;
      },
    })),
    before,
    store,
  );
  // The articles in the same file of records are read, because that file is rewritten.
  expect(new Set(read)).toEqual(new Set(['lain-15', 'lain-16', 'lain-17', 'lain-18', 'lain-19']));
  const same = [...after.words].filter(([file, name]) => before.words.get(file) === name);
  const other = [...after.words].filter(([file, name]) => before.words.get(file) !== name);
  expect(same.map(([file]) => file)).toContain('w-kan');
  expect(other.map(([file]) => file).sort()).toEqual(['e-ya', 'w-bua']);
});
