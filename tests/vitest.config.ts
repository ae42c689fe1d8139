import { defineConfig } from 'vitest/config';

const project = (name: string, folders: string[]) => ({
  test: {
    name,
    root: import.meta.dirname,
    testTimeout: 120_000,
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
  },
});

export default defineConfig({
  test: {
    projects: [
      project('units', [
        ...[
          'model',
          'markdown',
          'newsroom',
          'outputs',
          'cards',
          'views',
          'hosts',
          'browser',
          'preview',
          'websub',
          'house',
        ],
      ]),
      project('built', ['built']),
    ],
  },
});
