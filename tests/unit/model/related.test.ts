import { expect, test } from 'vitest';
import { createEdition } from '../../../src/model/edition.ts';
import { findRelated } from '../../../src/model/related.ts';
import { copyOf, fableTime, filed } from '../../fixtures/gazette/articles.ts';

const terms = (...slugs: string[]) =>
  new Map(slugs.map((slug) => [slug, { slug, name: slug }] as const));

const day = (date: number) => `2030-01-0${date}T00:00:00Z`;

/** Lists the articles that a reader of the article `ini` is offered. */
function offered(own: Parameters<typeof filed>[0], others: Parameters<typeof filed>[0][]) {
  const copy = copyOf(
    [own, ...others].map((one, index) => filed({ slug: `lain-${index}`, ...one })),
  );
  const edition = createEdition(
    { ...copy, tags: terms('kancil', 'naga', 'lain'), desks: terms('dongeng', 'ladang') },
    fableTime,
  );
  const read = edition.articles.find(({ slug }) => slug === 'ini');
  return findRelated(edition, read!).map(({ slug }) => slug);
}

const own = { slug: 'ini', tags: ['kancil', 'naga'], published: day(5) };

test('a reader is first offered articles with the same rare tag, but never the same article', () => {
  expect(
    offered(own, [
      { slug: 'sering-1', tags: ['kancil'], published: day(4) },
      { slug: 'sering-2', tags: ['kancil'], published: day(3) },
      { slug: 'jarang', tags: ['naga'], published: day(1) },
    ]),
  ).toEqual(['jarang', 'sering-1', 'sering-2']);
});

test('among articles with the same tags in common, those of the desk come first, then the newest', () => {
  expect(
    offered(own, [
      { slug: 'baru', tags: ['kancil'], desk: 'ladang', published: day(4) },
      { slug: 'lama-di-rubrik', tags: ['kancil'], published: day(1) },
      { slug: 'baru-di-rubrik', tags: ['kancil'], published: day(2) },
    ]),
  ).toEqual(['baru-di-rubrik', 'lama-di-rubrik', 'baru']);
});

test('a reader is offered the newest articles if no other has the same tag or desk', () => {
  const apart = { desk: 'ladang', tags: ['lain'] };
  expect(
    offered(
      own,
      [4, 3, 2, 1].map((date) => ({ ...apart, slug: `hari-${date}`, published: day(date) })),
    ),
  ).toEqual(['hari-4', 'hari-3', 'hari-2']);
  expect(offered(own, [])).toEqual([]);
});
