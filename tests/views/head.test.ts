import { expect, test } from 'vitest';
import { pagesOf } from '../../src/model/listing.ts';
import { articleHead, listingHead, partHead } from '../../src/views/head.ts';
import { article, listing, pakTani, sangNaga } from '../examples/articles.ts';

const redaksi = { slug: 'redaksi', name: 'Redaksi Dongeng', organization: true };
const edited = article({ updated: new Date('2030-01-05T00:00:00Z') });

test('an edit is told apart from publication, to previews and to search engines', () => {
  const head = articleHead(edited, []);
  expect(Object.fromEntries(head.graph)).toMatchObject({
    'article:published_time': '2030-01-01T10:00:00+07:00',
    'article:modified_time': '2030-01-05T07:00:00+07:00',
  });
  expect(head.data[0]).toMatchObject({
    datePublished: '2030-01-01T10:00:00+07:00',
    dateModified: '2030-01-05T07:00:00+07:00',
  });
});

test('a part is described by its own text, without the numbers of footnotes', () => {
  const html =
    '<p>Naik.<sup><a href="#_fn-1" id="_fnref-1" aria-label="Catatan kaki 1">1</a></sup></p>';
  const part = { slug: 'satu', heading: 'Satu', html };
  const head = partHead(article({ text: { lead: '', parts: [part], notes: [] } }), part, []);
  expect(head.description).toBe('Naik.');
});

test('a tag is told from a desk of the same name', () => {
  const titles = (['desk', 'tag', 'person'] as const).map((kind) => {
    const term = { slug: 'naga', name: 'Naga' };
    const [page] = pagesOf(listing([article()], { kind, term, path: `/${kind}/naga/` }));
    return listingHead(page!, []).title;
  });
  expect(titles).toEqual(['Rubrik Naga', 'Tag Naga', 'Naga']);
});

test.each([
  ['editor of a report', 'report' as const, (data: object) => data],
  [
    'editor of the report that a text is retold from',
    'rewrite' as const,
    (data: object) => (data as { isBasedOn: object }).isBasedOn,
  ],
])('an %s is a person to schema.org, so a newsroom is left out', (_, role, place) => {
  const credits = [
    { role, person: sangNaga },
    { role: 'report' as const, person: sangNaga },
    { role: 'editor' as const, person: redaksi },
  ];
  const dataOf = (...more: (typeof credits)[number][]) =>
    place(articleHead(article({ credits: [...credits, ...more] }), []).data[0]!);
  expect(dataOf()).not.toHaveProperty('editor');
  expect(dataOf({ role: 'editor', person: pakTani })).toMatchObject({
    editor: [{ '@type': 'Person', name: 'Pak Tani' }],
  });
});
