import { expect, test } from 'vitest';
import type { FrontMatter } from '../../src/model/schema.ts';
import { deadLinks } from '../../src/newsroom/links.ts';

const now = new Date('2030-01-10T00:00:00Z');
const linking = (slug: string, published: string, html: string, tags = ['kancil']) => ({
  slug,
  file: `content/articles/${slug}.md`,
  data: {
    ...{ published, tags, desk: 'negeri-dongeng', aliases: [`${slug}-lama`] },
    credits: [{ role: 'report', person: 'si-kancil' }],
  } as unknown as FrontMatter,
  html,
  text: { lead: '', parts: [{ slug: 'satu', heading: 'Satu', html: '' }], notes: [] },
});
const foundIn = (...articles: ReturnType<typeof linking>[]) =>
  deadLinks(articles, now).map(({ file, found }) => `${file} ${found}`);
const links = (...paths: string[]) => paths.map((path) => `<a href="${path}">x</a>`).join('');

test('links to what stands on the site are good, old addresses and parts among them', () => {
  const good = [
    ...['/', '/artikel/a/', '/artikel/a-lama/satu/#b', '/tag/kancil/', '/rubrik/negeri-dongeng/'],
    ...['/penulis/si-kancil/', '/tentang/', 'https://contoh.example/x'],
  ];
  expect(foundIn(linking('a', '2030-01-01T00:00:00Z', links(...good)))).toEqual([]);
});

test('a link to nothing is refused', () => {
  expect(foundIn(linking('a', '2030-01-01T00:00:00Z', links('/artikel/b/')))).toEqual([
    'content/articles/a.md "/artikel/b/" bukan alamat di situs ini',
  ]);
});

test('what is out may not lead to what is still to come, nor to lists of that alone', () => {
  const today = linking('a', '2030-01-01T00:00:00Z', links('/artikel/b/', '/tag/naga/'));
  const tomorrow = linking('b', '2030-01-11T00:00:00Z', links('/artikel/a/', '/tag/naga/'), [
    'naga',
  ]);
  expect(foundIn(today, tomorrow)).toEqual([
    'content/articles/a.md "/artikel/b/" belum terbit, sedangkan artikel ini sudah',
    'content/articles/a.md "/tag/naga/" belum terbit, sedangkan artikel ini sudah',
  ]);
});
