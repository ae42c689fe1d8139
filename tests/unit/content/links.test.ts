import { expect, test } from 'vitest';
import { listAddresses, isLinkable } from '../../../src/routes.ts';
import { findDeadLinks } from '../../../src/content/links.ts';
import { createEdition } from '../../../src/model/edition.ts';
import { copyOf, fableTime, filed, part, story } from '../../fixtures/gazette/articles.ts';

const linking = (slug: string, published: string, paths: string[], tags = ['kancil']) =>
  filed({
    slug,
    published,
    tags,
    aliases: [`${slug}-lama`],
    story: story({
      parts: [part({ slug: 'satu' }), part({ slug: '안보' })],
      links: paths.map((address, index) => {
        const [path = '', fragment] = address.split('#');
        return { path, ...(fragment && { fragment }), line: index + 10 };
      }),
    }),
  });
const foundIn = (...articles: ReturnType<typeof linking>[]) => {
  const texts = articles.map(({ slug, published, draft, story: { links } }) => ({
    file: `content/articles/${slug}.md`,
    isOut: Date.parse(published) <= fableTime.getTime() && !draft,
    due: draft ? undefined : new Date(published),
    links,
  }));
  const copy = copyOf(articles);
  return findDeadLinks(texts, copy, createEdition(copy, fableTime)).map(
    ({ file, line, message: found }) => `${file}:${line} ${found}`,
  );
};
const [past, future] = ['2030-01-01T00:00:00Z', '2030-01-11T00:00:00Z'];

test('an article may link to any page of the site, including old addresses, parts and feeds', () => {
  const good = [
    '/',
    '/artikel/a/',
    '/artikel/a-lama/satu/',
    '/tag/kancil/',
    '/rubrik/dongeng/',
    '/penulis/si-kancil/',
    '/tentang/',
    '/rss.xml',
    '/artikel/a/%EC%95%88%EB%B3%B4/',
  ];
  expect(foundIn(linking('a', past, good))).toEqual([]);
});

test('a link to a missing page or file is refused with its line', () => {
  expect(foundIn(linking('a', past, ['/artikel/b/', '/kartu/x.png']))).toEqual([
    'content/articles/a.md:10 "/artikel/b/" bukan alamat di situs ini',
    'content/articles/a.md:11 "/kartu/x.png" bukan alamat di situs ini',
  ]);
});

test('a published article cannot link to an upcoming article, or to a list of upcoming articles only', () => {
  const today = linking('a', past, ['/artikel/b/', '/tag/naga/']);
  const tomorrow = linking('b', future, ['/artikel/a/', '/tag/naga/'], ['naga']);
  expect(foundIn(today, tomorrow)).toEqual([
    'content/articles/a.md:10 "/artikel/b/" belum terbit, sedangkan artikel ini sudah',
    'content/articles/a.md:11 "/tag/naga/" belum terbit, sedangkan artikel ini sudah',
  ]);
});

test('a link may lead to a part, the corrections or the sources of another page only if they exist', () => {
  const named = filed({
    slug: 'b',
    published: past,
    sources: [{ outlet: 'Kabar Kebun' }],
    story: story({ parts: [part({ slug: 'satu' }), part({ slug: 'dua' })], features: ['notes'] }),
  });
  const good = ['satu', 'dua', '_sumber', '_isi', '_fn-1'].map((id) => `/artikel/b/#${id}`);
  expect(foundIn(linking('a', past, [...good, '/#_isi', '/artikel/a-lama/#satu']), named)).toEqual(
    [],
  );
  const dead = ['/artikel/b/#tiga', '/artikel/b/#_koreksi', '/artikel/b/satu/#dua', '/#satu'];
  expect(foundIn(linking('a', past, dead), named)).toEqual(
    dead.map(
      (address, index) =>
        `content/articles/a.md:${index + 10} "${address}" tidak menunjuk apa pun di halaman itu`,
    ),
  );
});

test('an upcoming article may link to earlier articles, and a draft to all planned articles', () => {
  const later = '2030-01-12T00:00:00Z';
  const soon = linking('b', future, [], ['naga']);
  const paths = ['/artikel/b/', '/tag/naga/', '/tag/naga/rss.xml', '/tag/naga/kronologi/'];
  expect(foundIn(linking('a', later, paths), soon)).toEqual([]);
  expect(foundIn({ ...linking('a', past, paths), draft: true }, soon)).toEqual([]);
  const planned = (path: string, line: number) =>
    `content/articles/c.md:${line} "${path}" belum terbit, sedangkan artikel ini sudah`;
  expect(
    foundIn(linking('c', future, ['/artikel/d/', ...paths]), soon, linking('d', later, [])),
  ).toEqual([planned('/artikel/d/', 10)]);
  expect(
    foundIn(linking('c', future, ['/artikel/d/']), { ...linking('d', past, []), draft: true }),
  ).toEqual([planned('/artikel/d/', 10)]);
});

test('an upcoming article may link to every page that will exist when it is published', () => {
  const copy = copyOf([
    linking('a', past, []),
    linking('b', future, [], ['naga']),
    filed({ slug: 'c', published: future, changes: [{ at: future, text: 'Ditambah.' }] }),
  ]);
  const later = createEdition(copy, new Date('2030-01-13T00:00:00Z'));
  const paths = listAddresses(later)
    .filter(isLinkable)
    .map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(40);
  const links = paths.map((path) => ({ path }));
  const text = { file: 'x', isOut: false, due: new Date(future), links };
  expect(findDeadLinks([text], copy, createEdition(copy, fableTime))).toEqual([]);
});
