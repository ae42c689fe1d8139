import { expect, test } from 'vitest';
import { publishedPages, stylesOf } from './pages.ts';

const [css = ''] = stylesOf(publishedPages[0]!);

test('both themes stand in the built style as they were written', () => {
  expect(css).toContain('color-scheme:light dark');
  for (const name of ['paper', 'ink', 'faded', 'rule', 'accent']) {
    expect(css).toMatch(new RegExp(`--${name}:light-dark\\(oklch\\([^)]+\\),oklch\\([^)]+\\)\\)`));
  }
  expect(css).not.toMatch(/--lightningcss|#[\da-f]{3,8}\b/);
});

test('the layers stand in their order, and nothing is forced', () => {
  const layers = Array.from(css.matchAll(/@layer (\w+)/g), ([, name]) => name);
  // The palette's colours stand before all else, in the first layer.
  expect(layers).toEqual(['tokens', 'tokens', 'base', 'objects', 'prose', 'components', 'print']);
  expect(css).not.toContain('!important');
});

test('print is in ink on white', () => {
  expect(css).toMatch(/@media print\{:root\{color-scheme:light;--paper:white;--ink:black/);
});
