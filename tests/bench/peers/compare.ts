import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCorpus } from '../../corpus.ts';
import { buildCommand, figuresOf, measured, type Usage, weigh } from '../measured.ts';
import { type LeanProgram, writeLean } from './lean.ts';

const root = resolve(import.meta.dirname, '../../..');
const place = join(root, 'tests/output/peers');
const content = join(place, 'content');
const clone = join(place, 'earlier');

/** The last commit of this project in which each build rendered every page. */
const earlier = 'f63bf91';

/** A program that builds a site, to compare with others. */
interface Peer {
  /** Writes the source of the site, if the program needs its own format. */
  write?: (folder: string) => void;
  build: (folder: string) => Usage;
  /** Returns the folder from which the program reads articles. */
  articles: (folder: string) => string;
}

/**
 * Measures builds of one fictional corpus, one after the other: ours with and without cards, an
 * earlier commit of ours, and the smallest sites of other programs. Measures each build cold, and
 * after an edit of one article.
 */
export function comparePeers(articles: number, until: Date): void {
  rmSync(content, { recursive: true, force: true });
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
  const peers: Record<string, Peer> = {
    'this, cards off': ours(until, { WARTA_CARDS: 'no' }),
    'lean Astro': lean('astro'),
    'lean Astro, incremental': lean('incremental astro'),
    'lean Eleventy': lean('eleventy'),
    this: ours(until),
    [earlier]: {
      ...ours(until),
      build: (folder) => run([join(clone, 'tests/bench/measured-build.ts')], clone, folder, until),
    },
  };
  for (const [name, peer] of Object.entries(peers)) {
    // A program finds its packages only if the site is inside the project that installed them.
    const folder = join(name === earlier ? cloneOfEarlier() : place, 'tests/output/site');
    rmSync(folder, { recursive: true, force: true });
    peer.write?.(folder);
    report(`${articles} articles, ${name}, cold`, peer.build(folder), folder);
    appendFileSync(join(peer.articles(folder), 'kabar-300.md'), '\n\nSatu kalimat lagi.\n');
    report(`${articles} articles, ${name}, one edit`, peer.build(folder), folder);
  }
}

function report(name: string, usage: Usage, folder: string): void {
  const { files, pages } = weigh(join(folder, 'dist'));
  console.log(
    [
      name,
      ...figuresOf(usage),
      `${((1e3 * usage.cpu) / pages).toFixed(2)} ms a page`,
      `${pages} pages of ${files} files`,
    ].join(' · '),
  );
}

const ours = (until: Date, env: Record<string, string> = {}): Peer => ({
  build: (folder) => run(buildCommand, root, folder, until, env),
  articles: () => join(content, 'articles'),
});

/** Builds the corpus into a folder with a command of this project, and measures the build. */
const run = (command: string[], cwd: string, folder: string, until: Date, env = {}): Usage =>
  measured(command, {
    cwd,
    env: {
      WARTA_CONTENT: content,
      WARTA_DIST: join(folder, 'dist'),
      WARTA_NOW: until.toISOString(),
      ...env,
    },
  });

function lean(program: LeanProgram): Peer {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const eleventy = join(import.meta.dirname, 'node_modules/@11ty/eleventy/cmd.cjs');
  const command = program === 'eleventy' ? [eleventy, '--quiet'] : [astro, 'build', '--silent'];
  return {
    write(folder) {
      if (program === 'eleventy' && !existsSync(eleventy)) npm('ci', import.meta.dirname);
      writeLean(program, folder, content);
    },
    build: (folder) => measured(command, { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1' } }),
    articles: (folder) => join(folder, 'content/articles'),
  };
}

/** Clones the project at the earlier commit and installs its packages, unless the clone exists. */
function cloneOfEarlier(): string {
  if (existsSync(join(clone, 'node_modules'))) return clone;
  rmSync(clone, { recursive: true, force: true });
  execFileSync('git', ['clone', '--quiet', root, clone]);
  execFileSync('git', ['checkout', '--quiet', earlier], { cwd: clone });
  npm('ci', clone);
  return clone;
}

const npm = (command: string, cwd: string): void => {
  execFileSync('npm', [command, '--no-audit', '--no-fund', '--silent'], { cwd });
};
