import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCorpus } from '../corpus.ts';

const sizes = process.argv.slice(2).map(Number);
const until = new Date('2030-01-01T00:00:00Z');
const place = resolve(import.meta.dirname, '../output/bench');

for (const articles of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  rmSync(place, { recursive: true, force: true });
  const content = join(place, 'content');
  const dist = join(place, 'dist');
  writeCorpus(content, {
    ...{ articles, words: 450, parts: 3, desks: 8, tags: 200, tagsAnArticle: 4, people: 40 },
    ...{ years: 5, until, seed: 1 },
  });
  const env = {
    ...process.env,
    WARTA_CONTENT: content,
    WARTA_DIST: dist,
    WARTA_NOW: until.toISOString(),
  };
  for (const cache of ['cold', 'warm']) {
    const { stdout, status } = spawnSync(
      'node',
      [...process.execArgv, join(import.meta.dirname, 'measured-build.ts')],
      {
        env,
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      },
    );
    if (status !== 0) throw new Error(`The build failed:\n${stdout}`);
    const { cpu, wall, peak } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<
      string,
      number
    >;
    const { files, pages, bytes } = weigh(dist);
    const figures = [
      `${articles} articles, ${cache}`,
      `CPU ${cpu?.toFixed(1)} s`,
      `${((1000 * (cpu ?? 0)) / pages).toFixed(2)} ms a page`,
      `wall ${wall?.toFixed(1)} s`,
      `peak ${((peak ?? 0) / 2 ** 20).toFixed(2)} GiB`,
      `${pages} pages`,
      `${files} files`,
      `${(bytes / 2 ** 20).toFixed(1)} MiB`,
    ];
    console.log(figures.join(' · '));
  }
}

function weigh(folder: string) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = entries.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return {
    files: entries.length,
    pages: entries.filter(({ name }) => name.endsWith('.html')).length,
    bytes,
  };
}
