import { expect, test } from 'vitest';
import { isOld } from '../../../src/model/article.ts';
import { getDesk, createEdition } from '../../../src/model/edition.ts';
import { article, copyOf, edition, filed, part, story } from '../../fixtures/gazette/articles.ts';

const noon = '2030-01-01T12:00:00+07:00';

test('an article is published exactly at its time of publication, and not before', () => {
  const out = (now: string) =>
    createEdition(copyOf([filed({ published: noon })]), new Date(now)).articles.length;
  expect([out('2030-01-01T04:59:59.999Z'), out('2030-01-01T05:00:00Z')]).toEqual([0, 1]);
});

test('articles with the same time of publication are sorted by slug', () => {
  const names = ['b', 'c', 'a', 'd'].map((slug) => filed({ slug, published: noon }));
  expect(edition(names).articles.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd']);
});

test('tags and pages are sorted alphabetically', () => {
  const copy = copyOf([filed({ tags: ['naga', 'kancil'] })]);
  const [page] = copy.pages;
  const pages = ['c', 'a', 'b'].map((slug) => ({ ...page!, slug }));
  const made = createEdition({ ...copy, pages }, new Date('2030-01-10T00:00:00Z'));
  expect(made.tags.map(({ term: { name } }) => name)).toEqual(['Kancil', 'Naga']);
  expect(made.pages.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  expect(made.design).toBe('');
});

test('an article that was never renamed has its own slug as guid', () => {
  expect(edition([filed()]).articles).toMatchObject([{ guid: 'kancil-melompat', aliases: [] }]);
});

test('an unknown desk in an edition is an internal error', () => {
  expect(() => edition([filed({ desk: 'asing' })])).toThrow(
    'The newsroom let an unknown word through: asing.',
  );
  const other = article({ desk: { slug: 'lain', name: 'Lain' } });
  expect(() => getDesk(edition(), other)).toThrow('No listing for lain.');
  expect(getDesk(edition(), article()).term.slug).toBe('dongeng');
});

test('an article becomes old 31 days after its publication', () => {
  const published = new Date('2030-01-01T00:00:00Z');
  const after = (days: number) =>
    isOld(article({ published }), new Date(published.getTime() + days * 86_400_000));
  expect([after(30.9), after(31)]).toEqual([false, true]);
});

test.each([
  ['is known to readers', [], [{ was: 'pa-sar', now: 'pasar' }]],
  [
    'is not listed twice if the front matter names it',
    [{ was: 'pa-sar', now: 'Kebun' }],
    [{ was: 'pa-sar', now: 'kebun' }],
  ],
  [
    'is not listed twice if the front matter names it as gone',
    [{ was: 'pa-sar' }],
    [{ was: 'pa-sar' }],
  ],
  [
    'stands below those in the front matter',
    [{ was: 'toko', now: 'pasar' }],
    [
      { was: 'toko', now: 'pasar' },
      { was: 'pa-sar', now: 'pasar' },
    ],
  ],
])('an address of a part from an earlier version of this program %s', (_, formerly, listed) => {
  const former = { digests: [], parts: [{ was: 'pa-sar', now: 'pasar' }] };
  const parts = [
    part({ heading: 'Pasar', slug: 'pasar' }),
    part({ heading: 'Kebun', slug: 'kebun' }),
  ];
  const { articles } = edition([filed({ formerly, story: story({ parts, former }) })]);
  expect(articles[0]?.formerly).toEqual(listed);
});

test('an address that another part has now is no former address', () => {
  const former = { digests: [], parts: [{ was: 'kebun', now: 'pasar' }] };
  const parts = [
    part({ heading: 'Pasar', slug: 'pasar' }),
    part({ heading: 'Kebun', slug: 'kebun' }),
  ];
  const { articles } = edition([filed({ story: story({ parts, former }) })]);
  expect(articles[0]?.formerly).toEqual([]);
});
