import { defineConfig } from 'vitest/config';

const project = (name: string, folders: string[]) => ({
  test: {
    name,
    root: import.meta.dirname,
    // Limits of what hangs, not of what is slow.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What units make is kept away from what is published.
    env: { WARTA_DIST: `${import.meta.dirname}/output/units/dist` },
    include: folders.map((folder) => `${folder}.test.ts`),
  },
});

export default defineConfig({
  test: {
    // One for each core of a usual machine for CI.
    maxWorkers: 2,
    projects: [
      project('unit', ['unit/**/*', 'architecture/**/*', 'compare/**/*']),
      project('site', ['site/**/*']),
    ],
  },
});
