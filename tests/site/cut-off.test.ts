import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { random, smallCorpus, writeCorpus } from '../corpus.ts';
import { isThorough } from '../thorough.ts';
import { root, run, snapshot } from './building.ts';

const place = join(root, 'tests/output/cut-off');
const [content, dist, cache] = ['content', 'dist', '.astro'].map((name) => join(place, name)) as [
  string,
  string,
  string,
];
const { until } = smallCorpus;
const now = until.toISOString();
const accidents = Array.from({ length: isThorough ? 40 : 1 }, (_, index) => index + 1);

const article = join(content, 'articles/kabar-3.md');
let edits = 0;

/** Edits a headline, which lists and cards also show. */
function edit(): void {
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, text.replace(/^title: .*$/m, `title: Judul yang ke-${++edits}`));
}

/** @param isQuiet whether the build must print nothing, not even about damaged files */
const build = (isQuiet = true) => {
  const { status, said } = run('build', { content, dist, now }, ['--silent']);
  if (isQuiet) expect(said).toBe('');
  expect(status).toBe(0);
};

/** Reads the files of a site, except those with hashed names, which earlier pages may use. */
const pagesOf = (folder: string) =>
  Object.fromEntries(
    Object.entries(snapshot(folder)).filter(([file]) => !/^\/(?:kartu|gambar|_astro)\//.test(file)),
  );

/** Lists files that differ between two sites, or that only one of them has. */
const different = (one: Record<string, string>, other: Record<string, string>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (file) => one[file] !== other[file],
  );

/** Builds the content in an empty folder, and reads the result. */
function atOnce(): Record<string, string> {
  const elsewhere = join(place, 'sekaligus');
  rmSync(elsewhere, { recursive: true, force: true });
  const { said } = run('build', { content, dist: join(elsewhere, 'dist'), now }, ['--silent']);
  expect(said).toBe('');
  return pagesOf(join(elsewhere, 'dist'));
}

/** Duration of a build after an edit, in seconds. */
let seconds = 0;

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  writeCorpus(content, smallCorpus);
  build();
  edit();
  const begun = performance.now();
  build();
  seconds = (performance.now() - begun) / 1e3;
});

describe('a build that is killed', () => {
  test.each(accidents)(
    'at moment %i leaves the site unchanged or marked as unfinished, and the next build completes it',
    async (number) => {
      const before = pagesOf(dist);
      edit();
      const child = spawn('npm', ['run', '-s', 'build', '--', '--silent'], {
        cwd: root,
        detached: true,
        stdio: 'ignore',
        env: { ...process.env, WARTA_CONTENT: content, WARTA_DIST: dist, WARTA_NOW: now },
      });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      // The square root makes moments near the end more likely, when the build writes the site.
      await setTimeout(seconds * 1e3 * Math.sqrt(random(number)()));
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // The process has already ended.
      }
      await ended;
      const isMarked = existsSync(join(place, '.dist.unfinished'));
      const left = pagesOf(dist);
      build();
      const after = pagesOf(dist);
      expect(after).not.toEqual(before);
      if (!isMarked) expect([before, after]).toContainEqual(left);
      expect(after).toEqual(atOnce());
    },
  );
});

test.runIf(isThorough).each(accidents)(
  'a build on a full disk (%i) leaves the site unchanged or marked as unfinished, and the next build completes it',
  (number) => {
    const before = pagesOf(dist);
    edit();
    // Limits each file to this many blocks of 512 bytes (setrlimit(2)). Larger files fail to write,
    // as on a full disk.
    const most = [1, 4, 16, 12, 2, 8][number % 6] ?? 1;
    const { status } = run('build', { content, dist, now }, ['--silent'], `ulimit -f ${most}; `);
    expect(status).not.toBe(0);
    if (!existsSync(join(place, '.dist.unfinished')))
      expect(different(pagesOf(dist), before)).toEqual([]);
    build();
    expect(different(pagesOf(dist), atOnce())).toEqual([]);
  },
);

describe.runIf(isThorough)('a cache', () => {
  /** Lists all files of the cache. */
  const files = () =>
    readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));

  test.each(accidents)(
    'with random damaged bytes (%i) does not change the built site',
    (number) => {
      const next = random(number);
      for (const file of files()) {
        const bytes = readFileSync(file);
        const at = Math.floor(next() * bytes.length);
        if (bytes.length === 0 || next() < 0.5) continue;
        bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(next() * 255));
        writeFileSync(file, bytes);
      }
      edit();
      build();
      expect(different(pagesOf(dist), atOnce())).toEqual([]);
    },
  );

  test('with a damaged text of only one page is repaired, and the build prints nothing', () => {
    const [, , said = ''] = readFileSync(join(content, 'pages/tentang.md'), 'utf8').split('---\n');
    const packs = files().filter((file) => basename(dirname(file)) === 'texts-dist');
    const found = packs
      .map((file) => ({ file, bytes: readFileSync(file) }))
      .map(({ file, bytes }) => ({ file, bytes, at: bytes.indexOf(said.trim()) }))
      .filter(({ at }) => at >= 0);
    expect(found).not.toEqual([]);
    for (const { file, bytes, at } of found) {
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    }
    // Without the state of the last build, every page is rendered.
    rmSync(join(cache, 'site-state-dist'), { recursive: true });
    edit();
    build();
    expect(different(pagesOf(dist), atOnce())).toEqual([]);
  });

  test('with truncated or empty files does not change the built site', () => {
    files().forEach((file, index) => {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.subarray(0, index % 2 === 0 ? 0 : bytes.length >> 1));
    });
    edit();
    build(false);
    expect(different(pagesOf(dist), atOnce())).toEqual([]);
  });

  test('that is missing, or older than the site, does not change the built site', () => {
    const expected = atOnce();
    const kept = join(place, 'lain');
    rmSync(kept, { recursive: true, force: true });
    cpSync(cache, kept, { recursive: true });
    rmSync(cache, { recursive: true });
    build();
    expect(different(pagesOf(dist), expected)).toEqual([]);
    edit();
    build();
    rmSync(cache, { recursive: true });
    cpSync(kept, cache, { recursive: true });
    build();
    expect(different(pagesOf(dist), atOnce())).toEqual([]);
  });
});
