import { expect, test } from 'vitest';
import { countPages } from '../../../src/model/listing.ts';
import { createArticleHead, createListingHead, createPartHead } from '../../../src/views/head.ts';
import {
  article,
  edition,
  listing,
  pakTani,
  part,
  sangNaga,
  story,
} from '../../fixtures/gazette/articles.ts';

const redaksi = { slug: 'redaksi', name: 'Redaksi Dongeng', organization: true };
const design = 'rancangan';
const edited = article({ updated: new Date('2030-01-05T00:00:00Z') });

test('previews and search engines get the date of an edit and the date of publication', () => {
  const head = createArticleHead(edition(), edited, []);
  expect(Object.fromEntries(head.graph)).toMatchObject({
    'article:published_time': '2030-01-01T10:00:00+07:00',
    'article:modified_time': '2030-01-05T07:00:00+07:00',
  });
  expect(head.data[0]).toMatchObject({
    datePublished: '2030-01-01T10:00:00+07:00',
    dateModified: '2030-01-05T07:00:00+07:00',
  });
});

test('the description of a part is its beginning, or that of its article if the part has no text', () => {
  const of = (excerpt: string) =>
    createPartHead(article({ story: story({ parts: [part({ excerpt })] }) }), 0, [], design)
      .description;
  expect(of('Naik.')).toBe('Naik.');
  expect(of('')).toBe('Kancil melompat di kebun.');
});

test('the title of a tag differs from the title of a desk with the same name', () => {
  const titles = (['desk', 'tag', 'person'] as const).map((kind) => {
    const term = { slug: 'naga', name: 'Naga' };
    const [page] = countPages(listing([article()], { kind, term }));
    return createListingHead(page!, [], design).title;
  });
  expect(titles).toEqual(['Rubrik Naga', 'Tag Naga', 'Naga']);
});

test.each([
  ['editor of a report', 'report' as const, (data: object) => data],
  [
    'editor of the source of a rewrite',
    'rewrite' as const,
    (data: object) => (data as { isBasedOn: object }).isBasedOn,
  ],
])('the %s must be a person in schema.org, so a newsroom is omitted', (_, role, place) => {
  const credits = [
    { role, person: sangNaga },
    { role: 'report' as const, person: sangNaga },
    { role: 'editor' as const, person: redaksi },
  ];
  const dataOf = (...more: (typeof credits)[number][]) =>
    place(createArticleHead(edition(), article({ credits: [...credits, ...more] }), []).data[0]!);
  expect(dataOf()).not.toHaveProperty('editor');
  expect(dataOf({ role: 'editor', person: pakTani })).toMatchObject({
    editor: [{ '@type': 'Person', name: 'Pak Tani' }],
  });
});
