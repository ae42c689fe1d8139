import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// The tests that say what the mutated folders do; thousands of random articles would take half a minute for each mutant.
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    testTimeout: 30_000,
    env: { WARTA_DIST: resolve(import.meta.dirname, '../output/units/dist') },
    include: ['{blocks,markdown,model,newsroom,outputs,views,words}/**/*.test.ts', '*.test.ts'],
    exclude: ['markdown/random.test.ts'],
  },
});
