import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { writeCorpus } from '../corpus.ts';

// `npm run test:sync` generates the types of the collections. It uses separate content and a
// separate cache, so that a mistake in an article does not fail the type check.
const root = resolve(import.meta.dirname, '../..');
const place = resolve(root, 'tests/output/types');
const content = resolve(place, 'content');

writeCorpus(content, {
  articles: 1,
  words: 60,
  parts: 1,
  desks: 1,
  tags: 1,
  tagsAnArticle: 1,
  people: 1,
  years: 1,
  until: new Date('2030-01-01T00:00:00Z'),
  seed: 1,
});

const { status } = spawnSync(
  process.execPath,
  [resolve(root, 'node_modules/astro/bin/astro.mjs'), 'sync', '--silent'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      WARTA_CONTENT: content,
      WARTA_DIST: resolve(place, 'dist'),
      WARTA_CARDS: 'no',
    },
  },
);
process.exit(status ?? 1);
