import { expect, test } from 'vitest';
import { publishedPages, stylesOf } from './pages.ts';

const [css = ''] = stylesOf(publishedPages[0]!);

test('the built stylesheet has the colors of both themes as they are written', () => {
  expect(css).toContain('color-scheme:light dark');
  for (const name of ['paper', 'ink', 'faded', 'rule', 'accent']) {
    expect(css).toMatch(new RegExp(`--${name}:light-dark\\(oklch\\([^)]+\\),oklch\\([^)]+\\)\\)`));
  }
  expect(css).not.toMatch(/--lightningcss|#[\da-f]{3,8}\b/);
});

test('the layers are in their order, and no declaration is important', () => {
  const layers = Array.from(css.matchAll(/@layer (\w+)/g), ([, name]) => name);
  // The colors of the palette come first, in the first layer.
  expect(layers).toEqual(['tokens', 'tokens', 'base', 'objects', 'prose', 'components', 'print']);
  expect(css).not.toContain('!important');
});

test('a page prints in black on white', () => {
  expect(css).toMatch(/@media print\{:root\{color-scheme:light;--paper:white;--ink:black/);
});
