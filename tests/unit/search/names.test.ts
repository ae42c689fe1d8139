import { expect, test } from 'vitest';
import { getFormerIndexFileName, getIndexFileName } from '../../../src/search/names.ts';

test.each([
  ['e-an', 'e-an.txt', 'e-an.json'],
  ['w-kan', 'w-kan.json', undefined],
  ['w-e-', 'w-e-.json', undefined],
  ['r-0', 'r-0.json', undefined],
  ['f-tag-e-an', 'f-tag-e-an.json', undefined],
  ['f', 'f.json', undefined],
])('a search finds the file %s at %s, and before December 2026 at %s', (file, name, former) => {
  expect(getIndexFileName(file)).toBe(name);
  expect(getFormerIndexFileName(file)).toBe(former);
});
