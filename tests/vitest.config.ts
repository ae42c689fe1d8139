import { defineConfig } from 'vitest/config';

const project = (name: string, folders: string[]) => ({
  test: {
    name,
    root: import.meta.dirname,
    // The limits are high, to catch tests that hang.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Test files share the modules of `src`, which takes a third off the time.
    isolate: false,
    // Unit tests do not write to the published site.
    env: { WARTA_DIST: `${import.meta.dirname}/output/units/dist` },
    include: folders.map((folder) => `${folder}.test.ts`),
  },
});

export default defineConfig({
  test: {
    // One for each core of a typical CI machine.
    maxWorkers: 2,
    projects: [
      project('unit', ['unit/**/*', 'architecture/**/*', 'compare/**/*']),
      project('site', ['site/**/*']),
    ],
  },
});
