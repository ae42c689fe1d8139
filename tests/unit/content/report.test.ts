import { afterAll, expect, test } from 'vitest';
import { formatReport, createReport } from '../../../src/content/report.ts';
import { contentFolder, head, removeFolders } from './folder.ts';

afterAll(removeFolders);

const now = new Date('2030-01-10T00:00:00Z');
const article = (published: string, text: string) =>
  `---\n${head.replace('2030-01-01T10:00:00+07:00', published)}\n---\n\n${text}\n`;

test.each([
  ['2030-02-08T10:00:00+07:00', 0],
  ['2030-02-11T10:00:00+07:00', 1],
  ['2029-01-12T10:00:00+07:00', 0],
  ['2029-01-08T10:00:00+07:00', 1],
])('an article dated %s has %i warnings', async (published, count) => {
  const content = contentFolder();
  content.write('articles/naga.md', article(published, 'Naga terbang.'));
  const { warnings } = await content.read();
  expect(warnings.map(({ field, isWarning }) => [field, isWarning])).toEqual(
    Array.from({ length: count }, () => ['published', true]),
  );
});

test('a mistake in a draft is reported and does not stop the publication of other articles', async () => {
  const content = contentFolder();
  content.write('articles/draf.md', `---\ntitle: Draf\ndraft: true\n---\n\n![x](a b.jpg)\n`);
  const { copy, warnings } = await content.read();
  expect(copy.articles.map(({ slug }) => slug)).toEqual(['kancil']);
  expect(warnings.length).toBeGreaterThan(5);
  expect(new Set(warnings.map(({ file }) => file))).toEqual(new Set(['content/articles/draf.md']));
});

test('an archive full of warnings does not fill a terminal', async () => {
  const content = contentFolder();
  for (let index = 0; index < 30; index++)
    content.write(
      `articles/lama-${index}.md`,
      article('2020-01-01T10:00:00+07:00', `Lama ${index}.`),
    );
  const report = createReport(await content.read(), now);
  expect(report.warnings).toHaveLength(30);
  const said = formatReport(report, 'content/ledger.jsonl');
  expect(said.match(/setahun yang lalu/g)).toHaveLength(20);
  expect(said).toContain('… dan 10 berkas lagi');
});

test('the report names the feeds that end early because of their size', async () => {
  const content = contentFolder();
  const filler = 'kancil '.repeat(14_300);
  for (const name of ['kancil', ...Array.from({ length: 11 }, (_, index) => `naga-${index}`)])
    content.write(`articles/${name}.md`, article('2030-01-01T10:00:00+07:00', `${name} ${filler}`));
  const report = createReport(await content.read(), now);
  const paths = [
    '/rss.xml',
    '/rubrik/dongeng/rss.xml',
    '/tag/kancil/rss.xml',
    '/penulis/si-kancil/rss.xml',
  ];
  expect(report.shortFeeds).toEqual(paths.map((path) => ({ path, articles: 10 })));
  const said = formatReport(report, 'content/ledger.jsonl');
  for (const path of paths) expect(said).toContain(`${path} (10)`);
  const before = createReport(await contentFolder().read(), now);
  expect(before.shortFeeds).toEqual([]);
  expect(formatReport(before, 'content/ledger.jsonl')).not.toContain('rss.xml');
});

test('a warning about an unchanged article is reported again', async () => {
  const content = contentFolder('Satu.\n\nTODO tanya Pak Tani');
  const first = await content.read();
  const again = await content.read({ known: first.filings });
  expect(again.warnings).toEqual(first.warnings);
  expect(again.warnings).toHaveLength(1);
});
