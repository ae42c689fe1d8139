import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from '../corpus.ts';
import { buildCommand, figuresOf, measured, type Usage, weigh } from './measured.ts';

// `npm run bench -- [--peers] [SIZE ...]`: measures builds step by step, or compares them with
// builds of the same content by other programs.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'boolean', default: false } },
});
const sizes = positionals.map(Number);
const until = new Date('2030-01-01T00:00:00Z');
const place = resolve(import.meta.dirname, '../output/bench');
const content = join(place, 'content');
const dist = join(place, 'dist');
const article = (name: string) => join(content, 'articles', `${name}.md`);

/** Returns a function that edits the file of an article. */
const edited = (name: string, edit: (text: string) => string) => () =>
  writeFileSync(article(name), edit(readFileSync(article(name), 'utf8')));
const retitled = (text: string) => text.replace(/^title: .*$/m, 'title: Judul yang Baru');

/** Changes to the content before each build, in this order. */
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
    // Simulates a host that keeps only `.astro`: all content files are new, and there is no site.
    cpSync(content, `${content}.baru`, { recursive: true });
    for (const folder of [content, dist]) rmSync(folder, { recursive: true });
    cpSync(`${content}.baru`, content, { recursive: true });
    rmSync(`${content}.baru`, { recursive: true });
  },
});

if (options.peers) {
  const { comparePeers } = await import('./peers/compare.ts');
  for (const articles of sizes.length > 0 ? sizes : [1_000]) comparePeers(articles, until);
  process.exit(0);
}

for (const articles of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  rmSync(place, { recursive: true, force: true });
  writeCorpus(content, {
    articles,
    words: 450,
    parts: 3,
    desks: 8,
    tags: 200,
    tagsAnArticle: 4,
    people: 40,
    years: 5,
    until,
    seed: 1,
  });
  for (const [step, act] of Object.entries(steps(`kabar-${articles}`))) {
    act();
    const { changed, ...usage } = built();
    const { files, pages, bytes } = weigh(dist);
    const figures = [
      `${articles} articles, ${step}`,
      ...figuresOf(usage),
      `${changed} files written`,
      `${pages} pages of ${files} files, ${(bytes / 2 ** 20).toFixed(1)} MiB`,
    ];
    console.log(figures.join(' · '));
  }
}

function built(): Usage & { changed: number } {
  const usage = measured(buildCommand, {
    env: {
      WARTA_CONTENT: content,
      WARTA_DIST: dist,
      WARTA_NOW: until.toISOString(),
      WARTA_CARDS: process.env['BENCH_CARDS'] ?? 'yes',
    },
  });
  const { changed } = JSON.parse(readFileSync(`${dist}.changes.json`, 'utf8')) as {
    changed: string[];
  };
  return { ...usage, changed: changed.length };
}
