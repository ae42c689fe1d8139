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

/** Lists the rules that report a text, with their lines. */
function rulesIn(markdown: string): string[] {
  const file = createTextFile(markdown, { slug: 'kancil' });
  processMarkdown(file);
  return file.messages.map(({ ruleId, line }) => `${ruleId} ${line}`);
}

test.each([
  ['#\u00a0Pasar', 'heading-space'],
  ['Ø\ta\nØ\tb', 'not-a-list'],
  ['ü\ta\nü\tb', 'not-a-list'],
  ['v\ta\nv\tb', 'not-a-list'],
  ['ii. a\niii. b', 'not-a-list'],
  ['(ii) a\n(iii) b', 'not-a-list'],
  ['> [!TIP]-', 'callout'],
  ['[!INFO]+', 'callout'],
  ['{:toc}', 'table-of-contents'],
  ['[[toc]]', 'table-of-contents'],
  ['a [/quote] b', 'shortcode'],
  ['$$a$$', 'formula'],
])('%j is reported as Markdown that remained text', (markdown, kind) => {
  expect(rulesIn(markdown)).toEqual([`leftover-syntax-${kind} 1`]);
});

test.each([
  'Tagar #\u00a0itu.',
  'Nilai 5 -\u00a0turun.',
  'a. Satu baris saja.',
  'A. Yani\nB. Jusuf',
  'o satu\no dua',
  'Kata a. satu\nKata b. dua',
  'Kata a. satu\nb. dua',
  'a. Jalan\\\nb. Pasar',
  'Tanda [!NOTE] di sini.',
  'Kata [TOC] saja.',
  'Kata [TOC]',
  '[TOC] saja.',
  '*[PBB] saja.',
  'a\n:b',
  'a==b==c',
  'a==b== c',
  '== a==',
  'x ==a==b',
  'pukul 10:30:45',
  'a:smile:',
  ':smile:a',
  ':10:',
  'US$5_juta$',
  'Harga $5 dan $6.',
  'Harga $5 atau 6$.',
  '$ a^2$',
  '$a^2 $',
  '$a^2$b',
])('%j is text as an editor meant it', (markdown) => {
  expect(rulesIn(markdown)).toEqual([]);
});

test.each([
  ['1. Satu\n - anak', ['shallow-lists 2']],
  ['1. Satu\n- lain', []],
  ['* Satu\n - anak', []],
  ['1. Satu\n  1) anak', []],
  ['1945. Merdeka.\n1946. Perang.', ['lone-numbers 1']],
  ['101. Satu\n102. Dua', ['lone-numbers 1']],
  ['100. Satu\n101. Dua', []],
  ['50. Satu\n51. Dua', []],
])('a list in a text %j is reported by the rules %j', (markdown, rules) => {
  expect(rulesIn(markdown)).toEqual(rules);
});
