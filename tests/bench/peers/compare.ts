import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCorpus } from '../../corpus.ts';
import { figuresOf, measured, type Usage, weigh } from '../measured.ts';
import { writeLean } from './lean.ts';

const root = resolve(import.meta.dirname, '../../..');
const place = join(root, 'tests/output/peers');
const content = join(place, 'content');
const clone = join(place, 'earlier');

/** A commit of ours that cold builds are measured beside: the last that printed everything at each build. */
const earlier = 'f63bf91';

/** Measures cold builds of one made-up corpus, one after the other: ours, with and without cards, our own earlier one's, and the leanest of other programs. */
export function comparePeers(articles: number, until: Date): void {
  rmSync(content, { recursive: true, force: true });
  writeCorpus(content, {
    ...{ articles, words: 450, parts: 3, desks: 8, tags: 200, tagsAnArticle: 4, people: 40 },
    ...{ years: 5, until, seed: 1 },
  });
  const builds: Record<string, (dist: string) => Usage> = {
    'this, cards off': (dist) => ours(root, dist, until, { BENCH_CARDS: 'no' }),
    'lean Astro': (dist) => lean('astro', dist),
    'lean Eleventy': (dist) => lean('eleventy', dist),
    this: (dist) => ours(root, dist, until),
    [earlier]: (dist) => ours(clone, dist, until),
  };
  for (const [name, build] of Object.entries(builds)) {
    // A site must be inside the project whose packages build it.
    const folder = join(name === earlier ? cloneOfEarlier() : place, 'tests/output/site');
    rmSync(folder, { recursive: true, force: true });
    const usage = build(join(folder, 'dist'));
    const { files, pages } = weigh(join(folder, 'dist'));
    console.log(
      [
        `${articles} articles, ${name}`,
        ...figuresOf(usage),
        `${((1e3 * usage.cpu) / pages).toFixed(2)} ms a page`,
        `${pages} pages of ${files} files`,
      ].join(' · '),
    );
  }
}

function ours(code: string, dist: string, until: Date, env: Record<string, string> = {}): Usage {
  return measured([join(code, 'tests/bench/measured-build.ts')], {
    cwd: code,
    env: { ...env, WARTA_CONTENT: content, WARTA_DIST: dist, WARTA_NOW: until.toISOString() },
  });
}

function lean(program: 'astro' | 'eleventy', dist: string): Usage {
  const cwd = resolve(dist, '..');
  writeLean(program, cwd, content);
  const command = {
    astro: join(root, 'node_modules/astro/bin/astro.mjs'),
    eleventy: join(import.meta.dirname, 'node_modules/@11ty/eleventy/cmd.cjs'),
  };
  if (!existsSync(command.eleventy)) npm('ci', import.meta.dirname);
  const options = { astro: ['build', '--silent'], eleventy: ['--quiet'] };
  return measured([command[program], ...options[program]], {
    cwd,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

/** Makes a clone of the project as it was at the earlier commit, with its packages. */
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
