import { expect, test } from 'vitest';
import { parseStory } from '../../../src/markdown/processor.ts';
import { goodArticle } from './good-articles.ts';

test('of 1,000 good articles nothing is told', () => {
  const told = Array.from({ length: 1_000 }, (_, number) => {
    const markdown = goodArticle(number);
    return parseStory(markdown, { slug: 'kancil' }).problems.map((problem) => ({
      ...problem,
      markdown,
    }));
  }).flat();
  expect(told).toEqual([]);
});

test('they are a thousand, and hold what slips look like', () => {
  const all = Array.from({ length: 1_000 }, (_, number) => goodArticle(number));
  expect(new Set(all).size).toBe(1_000);
  const text = all.join('\n');
  for (const sign of ['**', '](', '[^1]', '|', '```', '[teks] (', '#', '!['])
    expect(text).toContain(sign);
});
