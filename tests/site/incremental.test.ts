import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallCorpus, writeCorpus } from '../corpus.ts';
import { isThorough } from '../thorough.ts';
import { root, run, snapshot } from './building.ts';

const place = join(root, 'tests/output/incremental');
const [content, dist] = [join(place, 'content'), join(place, 'dist')];
const { until } = smallCorpus;
const file = join(content, 'articles/kabar-3.md');
const days = (count: number) => new Date(until.getTime() + count * 86_400_000).toISOString();

const build = (now = until.toISOString()) => {
  const { status, said } = run('build', { content, dist, now }, ['--silent']);
  expect(said).toBe('');
  expect(status).toBe(0);
  return JSON.parse(readFileSync(join(place, 'dist.changes.json'), 'utf8')) as {
    changed: string[];
    removed: string[];
  };
};

describe('an incremental build', () => {
  let times: Map<string, number>;
  let first: ReturnType<typeof build>;
  let files: Record<string, string>;

  const timesNow = () =>
    new Map(
      Object.keys(snapshot(dist)).map(
        (path) => [path, Math.floor(statSync(join(dist, path)).mtimeMs)] as const,
      ),
    );

  /** Changes a page, but not its size and time. If a build skips the page, the change stays. */
  const plant = (path: string) => {
    const page = join(dist, path, 'index.html');
    const seconds = (Math.floor(statSync(page).mtimeMs) + 0.5) / 1e3;
    const html = readFileSync(page, 'utf8');
    const write = (text: string) => {
      writeFileSync(page, text);
      utimesSync(page, seconds, seconds);
    };
    write(html.replace('<title>', '<titlx>'));
    return {
      isKept: () => readFileSync(page, 'utf8').includes('<titlx>'),
      remove: () => write(html),
    };
  };

  beforeAll(() => {
    rmSync(place, { recursive: true, force: true });
    writeCorpus(content, smallCorpus);
    first = build();
    files = snapshot(dist);
    times = timesNow();
  });

  test('reports every file as changed the first time', () => {
    expect(first.removed).toEqual([]);
    const named = first.changed.map((path) => path.replace(/\/$/, '/index.html'));
    expect(named.toSorted()).toEqual(Object.keys(files).sort());
  });

  test('changes nothing if the content has not changed', () => {
    expect(build()).toEqual({ changed: [], removed: [] });
    expect(timesNow()).toEqual(times);
  });

  test.runIf(isThorough)('changes nothing if a file is written again with the same text', () => {
    writeFileSync(file, readFileSync(file));
    expect(build()).toEqual({ changed: [], removed: [] });
    const now = timesNow();
    expect([...now.keys()]).toEqual([...times.keys()]);
    for (const [path, time] of times)
      expect(Math.abs((now.get(path) ?? 0) - time), path).toBeLessThan(2);
  });

  test('updates and reports the files that show an edit, and keeps the times of all others', () => {
    const unchanged = plant('artikel/kabar-6');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text.trimEnd()}\n\nSatu kalimat lagi.\n`);
    const { changed, removed } = build();
    expect(unchanged.isKept()).toBe(true);
    unchanged.remove();
    expect(removed).toEqual([]);
    expect(changed).toContain('/artikel/kabar-3/');
    expect(changed).toContain('/rss.xml');
    expect(changed).not.toContain('/artikel/kabar-5/');
    const after = snapshot(dist);
    const differing = Object.keys(after).filter((path) => after[path] !== files[path]);
    expect(differing.map((path) => path.replace(/\/index\.html$/, '/')).sort()).toEqual(
      changed.toSorted(),
    );
    const now = timesNow();
    for (const [path, time] of times)
      if (!differing.includes(path)) expect(Math.abs((now.get(path) ?? 0) - time)).toBeLessThan(2);
  });

  test.runIf(isThorough)('skips unchanged pages and renders changed ones', () => {
    const [changed, unchanged] = [plant('artikel/kabar-3'), plant('artikel/kabar-6')];
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('Satu kalimat lagi.', 'Dua kalimat lagi.'),
    );
    build();
    expect([changed.isKept(), unchanged.isKept()]).toEqual([false, true]);
  });

  test('restores files that somebody changed or removed, and removes files that somebody added', () => {
    // A page counts as changed if its size or time differs from that of the last build.
    const page = '/artikel/kabar-6/index.html';
    const before = { ...snapshot(dist), [page]: files[page] };
    writeFileSync(join(dist, page), 'x');
    rmSync(join(dist, 'artikel/kabar-5'), { recursive: true });
    rmSync(join(dist, 'ikon.svg'));
    writeFileSync(join(dist, 'catatan.txt'), 'bukan bagian dari situs');
    build();
    expect(snapshot(dist)).toEqual(before);
  });

  test.runIf(isThorough)('keeps a card for thirty days after the last page uses it', () => {
    const cards = () => readdirSync(join(dist, 'kartu'));
    const before = cards();
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Judul yang Lain'),
    );
    build(days(1));
    expect(cards()).toEqual(expect.arrayContaining(before));
    const grown = cards().length;
    expect(grown).toBeGreaterThan(before.length);
    build(days(20));
    expect(cards()).toEqual(expect.arrayContaining(before));
    build(days(32));
    expect(cards().filter((card) => !before.includes(card)).length).toBeGreaterThan(0);
    expect(before.every((card) => cards().includes(card))).toBe(false);
  });
});
