import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Runs the unit tests of the mutated folders. Excludes thousands of random articles, which would
// take half a minute for each mutant.
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    testTimeout: 30_000,
    env: { WARTA_DIST: resolve(import.meta.dirname, '../output/units/dist') },
    include: ['unit/{markdown,media/figures,model,content,feeds,views}/**/*.test.ts'],
    exclude: ['unit/markdown/random.test.ts'],
  },
});
