import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlRules, markdownRules, storyRules } from '../../../src/markdown/lint/index.ts';
import { processMarkdown } from '../../../src/markdown/processor.ts';
import { createTextFile } from '../../../src/markdown/text-file.ts';
import { mistakes } from '../content/mistakes.ts';

const rules = [...markdownRules, ...htmlRules, ...storyRules];
const folder = join(import.meta.dirname, '../../../src/markdown/lint');

test('each rule has a file of the same name, and each file is in a list of rules', () => {
  const files = readdirSync(folder)
    .filter((name) => !['index.ts', 'rule.ts'].includes(name))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('every rule reports a mistake of an editor, with its id, a hint and a field', () => {
  const bodies = mistakes.flatMap(({ files, file }) => {
    const text = files[file];
    if (typeof text !== 'string' || !file.endsWith('.md')) return [];
    return [
      text
        .split(/^---\n/m)
        .slice(2)
        .join('---\n'),
    ];
  });
  const parts = Array.from({ length: 30 }, (_, index) => `## Bagian ${index}\n\nSatu.[^1]`);
  bodies.push(`${parts.join('\n\n')}\n\n[^1]: ${'panjang '.repeat(25_000)}`);
  const seen = new Set<string>();
  for (const body of bodies) {
    const textFile = createTextFile(body, { slug: 'kancil' });
    processMarkdown(textFile);
    for (const message of textFile.messages) {
      expect(message).toMatchObject({
        source: 'warta',
        reason: expect.stringMatching(/./) as unknown,
        note: expect.stringMatching(/./) as unknown,
        field: expect.stringMatching(/./) as unknown,
        fatal: expect.any(Boolean) as unknown,
      });
      seen.add(message.ruleId ?? '');
    }
  }
  const silent = rules.filter(({ id }) => ![...seen].some((rule) => rule.startsWith(id)));
  expect(silent.map(({ id }) => id)).toEqual([]);
  expect(seen.size).toBeGreaterThan(60);
});

test('a problem names its line in the file, and a warning does not stop an article', () => {
  const file = createTextFile('Satu.\n\n**Dua tiga**\n\nEmpat.', { slug: 'kancil', firstLine: 10 });
  const story = processMarkdown(file);
  expect(file.messages).toMatchObject([{ ruleId: 'headings-by-form-bold', line: 3, fatal: false }]);
  expect(story?.problems).toMatchObject([{ line: 12, isWarning: true }]);
});
