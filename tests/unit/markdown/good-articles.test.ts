import { expect, test } from 'vitest';
import { parseStory } from '../../../src/markdown/processor.ts';
import { goodArticle } from './good-articles.ts';

test('none of 1,000 good articles has a problem', () => {
  const told = Array.from({ length: 1_000 }, (_, number) => {
    const markdown = goodArticle(number);
    return parseStory(markdown, { slug: 'kancil' }).problems.map((problem) => ({
      ...problem,
      markdown,
    }));
  }).flat();
  expect(told).toEqual([]);
});

test('the 1,000 good articles are all different, and contain characters that look like mistakes', () => {
  const all = Array.from({ length: 1_000 }, (_, number) => goodArticle(number));
  expect(new Set(all).size).toBe(1_000);
  const text = all.join('\n');
  for (const sign of ['**', '](', '[^1]', '|', '```', '[teks] (', '#', '!['])
    expect(text).toContain(sign);
});
