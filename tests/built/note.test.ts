import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSealed, writeSealed } from '../../src/kept/sealed.ts';
import type { Report } from '../../src/newsroom/report.ts';
import { writeCorpus } from '../corpus.ts';
import { root, run } from './building.ts';

const place = join(root, 'tests/output/up-to-date');
const [content, dist] = [join(place, 'content'), join(place, 'dist')];
const noteFile = join(place, '.astro/note-dist/note.json');
const words = join(place, '.astro/records-dist/words');
const [begun, later, nextDay] = ['T00:00:00Z', 'T16:59:59Z', 'T17:00:00Z'].map(
  (time) => `2030-01-01${time}`,
);
const article = join(content, 'articles/kabar-2.md');
const numberOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.ino;

/** Builds; gives what that said and changed, and whether it read the content, which leaves records anew. */
function build(moment = begun, options: string[] = []) {
  const before = numberOf(words);
  const { status, stdout } = run('build', { content, dist, now: moment ?? '' }, [
    '--json',
    ...options,
  ]);
  expect(status).toBe(0);
  const changes = readFileSync(join(place, 'dist.changes.json'), 'utf8');
  return {
    report: JSON.parse(stdout) as Report,
    changed: (JSON.parse(changes) as { changed: string[] }).changed,
    hasRead: numberOf(words) !== before,
  };
}

describe('where nothing changed', () => {
  let first: ReturnType<typeof build>;

  beforeAll(() => {
    rmSync(place, { recursive: true, force: true });
    writeCorpus(content, {
      ...{ articles: 6, words: 60, parts: 1, desks: 2, tags: 3, tagsAnArticle: 1, people: 2 },
      ...{ years: 1, until: new Date('2029-12-31T00:00:00Z'), seed: 3 },
    });
    writeFileSync(
      join(content, 'articles/nanti.md'),
      readFileSync(article, 'utf8')
        .replace(/^published: .*$/m, 'published: 2030-01-20T20:00:00Z')
        .replace(/\.\n$/, ', nanti.\n'),
    );
    first = build();
  });

  test('a build says what the last one did, and reads nothing, until another day begins', () => {
    expect(first.hasRead).toBe(true);
    expect(build()).toEqual({ ...first, changed: [], hasRead: false });
    const evening = build(later);
    expect(evening.hasRead).toBe(false);
    expect(evening.report).toEqual({ ...first.report, now: '2030-01-01T16:59:59.000Z' });
    expect(build(nextDay).hasRead).toBe(true);
    expect(build(begun).hasRead).toBe(true);
    const asked = (script: string, options: string[] = []) =>
      run(script, { content, dist, now: begun ?? '' }, options).stdout;
    expect(asked('next')).toBe('2030-01-21T03:00:00+07:00\n');
    expect(JSON.parse(asked('check', ['--json']))).toEqual(first.report);
    // Whoever asks is told what is noted, and nothing is read.
    const note = readSealed(noteFile)?.toString() ?? '';
    writeSealed(noteFile, [note.replaceAll('2030-01-20T20:00:00Z', '2031-01-20T20:00:00Z')]);
    expect(asked('next')).toBe('2031-01-21T03:00:00+07:00\n');
    expect(asked('check', ['--json'])).toContain('2031-01-20T20:00:00Z');
  });

  test('an article is read that changed and has the size and the time that it had', () => {
    build();
    const { atime, mtime } = statSync(article);
    const text = readFileSync(article, 'utf8');
    writeFileSync(article, text.replace(/.\.\n$/, 'x.\n'));
    utimesSync(article, atime, mtime);
    const { hasRead, changed } = build();
    expect(hasRead).toBe(true);
    expect(changed).toContain('/artikel/kabar-2/');
  });

  test('all is read where another folder stands in the place of the published one', () => {
    build();
    cpSync(dist, `${dist}.lain`, { recursive: true });
    rmSync(dist, { recursive: true });
    renameSync(`${dist}.lain`, dist);
    expect(build().hasRead).toBe(true);
  });

  test('all is read after a build that failed when it had published', () => {
    build();
    const file = join(content, 'articles/sebentar.md');
    const other = readFileSync(article, 'utf8')
      .replace(/^published: .*$/m, 'published: 2029-01-01T00:00:00Z')
      .replace(/\.\n$/, ', sebentar.\n');
    // Twice, after which the folder is in its place again that was noted.
    for (const turn of [1, 2]) {
      writeFileSync(file, other.replace(/^title: .*$/m, `title: Sebentar ${turn}`));
      rmSync(join(place, 'hosts'), { recursive: true });
      writeFileSync(join(place, 'hosts'), 'bukan folder');
      expect(run('build', { content, dist, now: begun ?? '' }, ['--silent']).status).toBe(1);
      rmSync(join(place, 'hosts'));
      mkdirSync(join(place, 'hosts'));
    }
    rmSync(file);
    expect(build().hasRead).toBe(true);
    expect(existsSync(join(dist, 'artikel/sebentar/index.html'))).toBe(false);
  });

  test('all is read for a ledger, and after a build in which something was wrong', () => {
    build();
    expect(build(begun, ['--ledger']).hasRead).toBe(true);
    expect(build().hasRead).toBe(true);
    const text = readFileSync(article, 'utf8');
    writeFileSync(article, text.replace(/^desk: .*$/m, 'desk: tidak-ada'));
    for (let turn = 0; turn < 2; turn++) {
      const { report, hasRead } = build(begun, ['--keep-last']);
      expect(hasRead).toBe(true);
      expect(report.aside.map(({ slug }) => slug)).toEqual(['kabar-2']);
    }
  });
});
