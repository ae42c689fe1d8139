import { expect, test } from 'vitest';
import { deadLinks } from '../../src/newsroom/links.ts';
import { copyOf, fableTime, filed, part, story } from '../examples/articles.ts';

const linking = (slug: string, published: string, paths: string[], tags = ['kancil']) =>
  filed({
    ...{ slug, published, tags, aliases: [`${slug}-lama`] },
    story: story({
      parts: [part({ slug: 'satu' }), part({ slug: '안보' })],
      links: paths.map((path, index) => ({ path, line: index + 10 })),
    }),
  });
const foundIn = (...articles: ReturnType<typeof linking>[]) => {
  const texts = articles.map(({ slug, published, story: { links } }) => ({
    file: `content/articles/${slug}.md`,
    isOut: Date.parse(published) <= fableTime.getTime(),
    links,
  }));
  return deadLinks(texts, copyOf(articles), fableTime).map(
    ({ file, line, found }) => `${file}:${line} ${found}`,
  );
};
const [past, future] = ['2030-01-01T00:00:00Z', '2030-01-11T00:00:00Z'];

test('links to what stands on the site are good, old addresses, parts and feeds among them', () => {
  const good = [
    ...['/', '/artikel/a/', '/artikel/a-lama/satu/', '/tag/kancil/', '/rubrik/dongeng/'],
    ...['/penulis/si-kancil/', '/tentang/', '/rss.xml', '/artikel/a/%EC%95%88%EB%B3%B4/'],
  ];
  expect(foundIn(linking('a', past, good))).toEqual([]);
});

test('a link to nothing is refused with its line, as is one to what moves on', () => {
  expect(foundIn(linking('a', past, ['/artikel/b/', '/kartu/x.png']))).toEqual([
    'content/articles/a.md:10 "/artikel/b/" bukan alamat di situs ini',
    'content/articles/a.md:11 "/kartu/x.png" bukan alamat di situs ini',
  ]);
});

test('what is out may not lead to what is still to come, nor to lists of that alone', () => {
  const today = linking('a', past, ['/artikel/b/', '/tag/naga/']);
  const tomorrow = linking('b', future, ['/artikel/a/', '/tag/naga/'], ['naga']);
  expect(foundIn(today, tomorrow)).toEqual([
    'content/articles/a.md:10 "/artikel/b/" belum terbit, sedangkan artikel ini sudah',
    'content/articles/a.md:11 "/tag/naga/" belum terbit, sedangkan artikel ini sudah',
  ]);
});
