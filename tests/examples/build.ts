import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCorpus } from '../corpus.ts';
import { examples, examplesNow as now } from '../sites.ts';

const content = resolve(import.meta.dirname, '../output/examples-content');

rmSync(content, { recursive: true, force: true });
writeCorpus(content, {
  ...{ articles: 45, words: 300, parts: 3, desks: 2, tags: 6, tagsAnArticle: 2, people: 3 },
  ...{ years: 1, until: now, seed: 7 },
});
cpSync(join(import.meta.dirname, 'articles'), join(content, 'articles'), { recursive: true });
for (const list of ['desks', 'tags', 'people']) {
  appendFileSync(
    join(content, `${list}.yaml`),
    readFileSync(join(import.meta.dirname, `${list}.yaml`)),
  );
}

const { status } = spawnSync('npm', ['run', 'build', '--', '--silent'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    WARTA_CONTENT: content,
    WARTA_DIST: examples.folder,
    WARTA_NOW: now.toISOString(),
  },
});
process.exit(status ?? 1);
