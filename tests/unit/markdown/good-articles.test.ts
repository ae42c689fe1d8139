import { expect, test } from 'vitest';
import { parseStory } from '../../../src/markdown/processor.ts';
import { isThorough, seed } from '../../thorough.ts';
import { goodArticle } from './good-articles.ts';

// Each run of `npm test` checks a quarter of them.
const [first, count] = isThorough ? [0, 1_000] : [seed % 1_000, 250];

test(`none of ${count} good articles has a problem (seed ${seed})`, () => {
  const told = Array.from({ length: count }, (_, index) => {
    const markdown = goodArticle((first + index) % 1_000);
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
