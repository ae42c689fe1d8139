import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { afterAll, expect, test } from 'vitest';
import { site } from '../../../src/config/site.ts';
import { parseMarkdown } from '../../../src/markdown/processor.ts';
import { articleSchema } from '../../../src/model/schema.ts';
import { sample } from '../media/images/samples.ts';
import { contentFolder, removeFolders } from './folder.ts';

afterAll(removeFolders);

const guide = readFileSync(resolve(import.meta.dirname, '../../../PANDUAN.md'), 'utf8');

/** Lists the code samples of a language in the guide. */
function samplesIn(tree: Root, language: string): string[] {
  const samples: Code[] = [];
  visit(tree, 'code', (code) => {
    if (code.lang === language) samples.push(code);
  });
  return samples.map(({ value }) => `${value}\n`);
}

test('an editor who copies the samples of the guide gets no message', async () => {
  const tree = parseMarkdown(guide);
  const [article = ''] = samplesIn(tree, 'md');
  const [desks = '', tags = '', people = ''] = samplesIn(tree, 'yaml');
  const content = contentFolder();
  content.write('articles/kancil.md', article);
  content.write('articles/kancil-melompat/pagar.jpg', await sample(60, 40).jpeg().toBuffer());
  content.write('desks.yaml', desks);
  content.write('tags.yaml', tags);
  content.write('people.yaml', people);
  // The samples are dated 2030. This reads them at a time when they are published.
  const { copy, warnings } = await content.read();
  expect(warnings).toEqual([]);
  expect(copy.articles[0]?.story).toMatchObject({
    parts: [{ slug: 'lompatan-kedua' }],
    pictures: [{ file: 'content/articles/kancil-melompat/pagar.jpg' }],
  });
});

test.each(Object.keys(articleSchema.shape))('the guide describes the field %s', (field) => {
  expect(guide).toContain(`| \`${field}\``);
});

test.each([
  ['title', site.limits.title],
  ['standfirst', site.limits.standfirst],
  ['description', site.limits.description],
  ['place', site.limits.name],
])('the guide states the limit of %s', (field, limit) => {
  const line = guide.split('\n').find((one) => one.startsWith(`| \`${field}\``));
  expect(line).toContain(`${limit} karakter`);
});
