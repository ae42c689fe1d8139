import { expect, test } from 'vitest';
import { createSearchIndex } from '../../../src/content/search-index.ts';
import { edition, filed, text } from '../../fixtures/gazette/articles.ts';

/** Lists the paths of a search index that is made at some time. */
const pathsAt = (now: string): string[] => {
  const { keys } = createSearchIndex(
    edition([filed({ published: '2026-12-01T10:00:00+07:00' })], new Date(now)),
    () => text(),
  );
  return [...keys.keys()];
};
const endings = (paths: string[]) =>
  paths.filter((path) => /\/e-[^/]*$/.test(path)).map((path) => path.replace(/^.*\./, ''));

test.each([
  ['2026-12-15T00:00:00Z', true],
  ['2027-01-14T23:59:59.999Z', true],
  ['2027-01-15T00:00:00Z', false],
  ['2030-01-10T00:00:00Z', false],
])(
  'a page in the cache of a browser finds the lists of endings at their former names at %s: %j',
  (now, isFound) => {
    const paths = pathsAt(now);
    expect(new Set(endings(paths))).toEqual(new Set(isFound ? ['txt', 'json'] : ['txt']));
    expect(new Set(paths).size).toBe(paths.length);
  },
);

test('a file has the same content at its former name', () => {
  const { keys, text: textAt } = createSearchIndex(
    edition([filed({ published: '2026-12-01T10:00:00+07:00' })], new Date('2026-12-15T00:00:00Z')),
    () => text(),
  );
  const path = [...keys.keys()].find((one) => one.endsWith('.txt'))!;
  expect(textAt(path.replace(/\.txt$/, '.json'))).toBe(textAt(path));
  expect(textAt(path)).not.toBe('');
  expect(() => textAt('/kancil.json')).toThrow('/kancil.json');
});
