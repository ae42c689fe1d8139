import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCorpus } from '../corpus.ts';

const sizes = process.argv.slice(2).map(Number);
const until = new Date('2030-01-01T00:00:00Z');
const place = resolve(import.meta.dirname, '../output/bench');
const content = join(place, 'content');
const dist = join(place, 'dist');
const article = (name: string) => join(content, 'articles', `${name}.md`);

/** Does something to the file of an article. */
const edited = (name: string, edit: (text: string) => string) => () =>
  writeFileSync(article(name), edit(readFileSync(article(name), 'utf8')));
const retitled = (text: string) => text.replace(/^title: .*$/m, 'title: Judul yang Baru');

/** What is done to the content before each build, in a row. */
const steps = (oldest: string): Record<string, () => void> => ({
  cold: () => undefined,
  'nothing changed': () => undefined,
  'edited, the first after a cold': edited(
    'kabar-300',
    (text) => `${text.trimEnd()}\n\nSatu kalimat lagi.\n`,
  ),
  edited: edited('kabar-400', (text) => `${text.trimEnd()}\n\nSatu kalimat lagi.\n`),
  'newest retitled': edited('kabar-1', retitled),
  'oldest retitled': edited(oldest, retitled),
  added: () => {
    const text = readFileSync(article('kabar-400'), 'utf8');
    writeFileSync(
      article('kabar-baru'),
      retitled(text)
        .replace(/^published: .*$/m, 'published: 2029-12-31T23:30:00Z')
        .replaceAll('.\n', ', kata kabar baru.\n'),
    );
  },
  deleted: () => rmSync(article('kabar-baru')),
  retagged: edited('kabar-500', (text) => text.replace(/^tags: .*$/m, 'tags: [tag-1, tag-2]')),
  'desk moved': edited('kabar-600', (text) =>
    text.replace(
      /^desk: (.*)$/m,
      (_, desk) => `desk: ${desk === 'rubrik-1' ? 'rubrik-2' : 'rubrik-1'}`,
    ),
  ),
  'fresh clone, cache kept': () => {
    // As a host that keeps `.astro` begins: every file is new to it, and nothing is published.
    cpSync(content, `${content}.baru`, { recursive: true });
    for (const folder of [content, dist, join(place, '.dist.turn')])
      rmSync(folder, { recursive: true });
    cpSync(`${content}.baru`, content, { recursive: true });
    rmSync(`${content}.baru`, { recursive: true });
  },
});

for (const articles of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  rmSync(place, { recursive: true, force: true });
  writeCorpus(content, {
    ...{ articles, words: 450, parts: 3, desks: 8, tags: 200, tagsAnArticle: 4, people: 40 },
    ...{ years: 5, until, seed: 1 },
  });
  for (const [step, act] of Object.entries(steps(`kabar-${articles}`))) {
    act();
    const { cpu, wall, peak, changed } = built();
    const { files, pages, bytes } = weigh(dist);
    const figures = [
      `${articles} articles, ${step}`,
      `CPU ${cpu.toFixed(1)} s`,
      `wall ${wall.toFixed(1)} s`,
      `peak ${(peak / 2 ** 20).toFixed(2)} GiB`,
      `${changed} files written`,
      `${pages} pages of ${files} files, ${(bytes / 2 ** 20).toFixed(1)} MiB`,
    ];
    console.log(figures.join(' · '));
  }
}

function built(): { cpu: number; wall: number; peak: number; changed: number } {
  const { stdout, stderr, status } = spawnSync(
    'node',
    [
      ...process.execArgv,
      ...['--import', resolve(import.meta.dirname, '../../src/config/code-cache.ts')],
      join(import.meta.dirname, 'measured-build.ts'),
    ],
    {
      env: {
        ...process.env,
        WARTA_CONTENT: content,
        WARTA_DIST: dist,
        WARTA_NOW: until.toISOString(),
      },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as ReturnType<typeof built>;
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
