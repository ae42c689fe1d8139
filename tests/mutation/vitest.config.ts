import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// The tests that say what the mutated folders do; thousands of random articles would take half a minute for each mutant.
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    testTimeout: 30_000,
    env: { WARTA_DIST: resolve(import.meta.dirname, '../output/units/dist') },
    include: ['unit/{markdown,media/figures,model,content,feeds,views}/**/*.test.ts'],
    exclude: ['unit/markdown/random.test.ts'],
  },
});
