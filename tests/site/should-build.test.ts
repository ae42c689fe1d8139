import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/content/report.ts';
import { smallCorpus, writeCorpus } from '../corpus.ts';
import { isThorough } from '../thorough.ts';
import { root, run } from './building.ts';

const place = join(root, 'tests/output/up-to-date');
const [content, dist] = [join(place, 'content'), join(place, 'dist')];
const begun = '2030-01-01T00:00:00Z';
const article = join(content, 'articles/kabar-2.md');

/** Builds after a pause, and returns the report of the build. */
async function build(options: string[] = []): Promise<Report> {
  // Within one second, a file may change twice and keep the same size and time.
  await setTimeout(1_100);
  const { status, stdout } = run('build', { content, dist, now: begun }, ['--json', ...options]);
  expect(status).toBe(0);
  return JSON.parse(stdout) as Report;
}

/** Checks whether a scheduler should build at a given time. */
const isDue = (now = begun): boolean => run('should-build', { content, dist, now }).status === 0;

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  writeCorpus(content, { ...smallCorpus, articles: 6, until: new Date('2029-12-31T00:00:00Z') });
  writeFileSync(
    join(content, 'articles/nanti.md'),
    readFileSync(article, 'utf8')
      .replace(/^published: .*$/m, 'published: 2030-01-20T20:00:00Z')
      .replace(/\.\n$/, ', nanti.\n'),
  );
});

test('a scheduler builds if there is no site, and not again until another day begins', async () => {
  expect(isDue()).toBe(true);
  const report = await build();
  expect(isDue()).toBe(false);
  expect(isDue('2030-01-01T16:59:59Z')).toBe(false);
  expect(isDue('2030-01-01T17:00:00Z')).toBe(true);
  expect(isDue('2029-12-31T00:00:00Z')).toBe(true);
  const asked = (script: string, options: string[] = []) =>
    run(script, { content, dist, now: begun }, options).stdout;
  expect(asked('next')).toBe('2030-01-21T03:00:00+07:00\n');
  expect(JSON.parse(asked('check', ['--json']))).toEqual(report);
  if (!isThorough) return;
  const later = '2030-01-01T09:30:00Z';
  const { stdout } = run('build', { content, dist, now: later }, ['--json']);
  expect(JSON.parse(stdout)).toEqual({ ...report, now: new Date(later).toISOString() });
  expect(run('check', { content, dist, now: later }, ['--json']).stdout).toBe(stdout);
});

test('a scheduler builds after an edit that keeps the size and time of a file', async () => {
  await build();
  const { atime, mtime } = statSync(article);
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, text.replace(/.\.\n$/, 'x.\n'));
  utimesSync(article, atime, mtime);
  expect(isDue()).toBe(true);
});

test.runIf(isThorough)(
  'a build does not publish an earlier version that only `astro sync` has read',
  async () => {
    await build();
    const file = join(content, 'articles/baru.md');
    const text = readFileSync(article, 'utf8').replace(/\.\n$/, ', kata kabar baru.\n');
    writeFileSync(file, text);
    const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'sync'], {
      cwd: root,
      env: { ...process.env, WARTA_CONTENT: content, WARTA_DIST: dist, WARTA_NOW: begun },
    });
    expect(status).toBe(0);
    writeFileSync(file, text.replace(/^desk: .*$/m, 'desk: tidak-ada'));
    const { rejected } = await build(['--keep-last']);
    expect(rejected).toMatchObject([{ slug: 'baru', isKept: false }]);
    expect(existsSync(join(dist, 'artikel/baru'))).toBe(false);
    rmSync(file);
  },
);

test.runIf(isThorough)(
  'a scheduler builds after an interrupted build, and after a build that rejected an article',
  async () => {
    await build();
    expect(isDue()).toBe(false);
    const marker = join(place, '.dist.unfinished');
    writeFileSync(marker, '');
    expect(isDue()).toBe(true);
    rmSync(marker);
    const text = readFileSync(article, 'utf8');
    writeFileSync(article, text.replace(/^desk: .*$/m, 'desk: tidak-ada'));
    const { rejected } = await build(['--keep-last']);
    expect(rejected.map(({ slug }) => slug)).toEqual(['kabar-2']);
    expect(isDue()).toBe(true);
  },
);
