import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { segments as ours } from '../../src/i18n/segments.ts';
import { messages as reader } from '../../src/i18n/reader.ts';
import * as oursToKeep from '../../src/i18n/reading-list.ts';
import { readingProgressMessages as oursToReturn } from '../../src/i18n/reading-progress.ts';
import { settings as oursToSet } from '../../src/i18n/settings.ts';
import { anotherNow, assembleAnother } from '../fixtures/other-publication/assemble.ts';
import { site } from '../fixtures/other-publication/src/config/site.ts';
import { segments } from '../fixtures/other-publication/src/i18n/segments.ts';
import { messages as theirReader } from '../fixtures/other-publication/src/i18n/reader.ts';
import * as kept from '../fixtures/other-publication/src/i18n/reading-list.ts';
import { readingProgressMessages as returning } from '../fixtures/other-publication/src/i18n/reading-progress.ts';
import { settings } from '../fixtures/other-publication/src/i18n/settings.ts';
import { filesOf } from './pages.ts';

const oursToRead = { ...reader, oursToSet, oursToKeep, oursToReturn };
const words = { ...theirReader, oursToSet: settings, oursToKeep: kept, oursToReturn: returning };

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'tests/output/another/dist');

/** Lists all texts in a tree of messages. Calls functions with numbers as arguments. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [String((value as (...given: unknown[]) => unknown)(2, 2, 2))];
  return Object.values(value as object).flatMap(textsIn);
};

const keysIn = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => keysIn(inner, `${path}.${key}`))
    : [path];

/** Splits a text into lowercase words of at least three letters. */
const lettersOf = (text: string): string[] => text.toLowerCase().match(/\p{Letter}{3,}/gu) ?? [];

describe('another newspaper, in English and in another place,', () => {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');

  beforeAll(() => {
    const place = assembleAnother(root);
    expect(spawnSync('npm', ['run', 'icons'], { cwd: place }).status).toBe(0);
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--silent'], {
      cwd: place,
      encoding: 'utf8',
      env: { ...process.env, WARTA_DIST: folder, WARTA_NOW: anotherNow },
    });
    expect(stdout + stderr).not.toContain('rror');
    expect(status).toBe(0);
  });

  test('has a translation of every message and path segment of Warta', () => {
    expect(keysIn(words)).toEqual(keysIn(oursToRead));
    expect(Object.keys(segments)).toEqual(Object.keys(ours));
  });

  test('contains no name, word or path segment of Warta', () => {
    const files = filesOf({ folder });
    expect(files.length).toBeGreaterThan(50);
    // The Open Graph property `article:tag` contains one of our words.
    const english = new Set(
      textsIn(words).concat(Object.values(segments), 'article:tag').flatMap(lettersOf),
    );
    const foreign = new Set(
      textsIn(oursToRead)
        .concat(Object.values(ours), 'Warta', 'redaksi', 'dan', 'atau', 'penerbit')
        .flatMap(lettersOf)
        .filter((word) => !english.has(word)),
    );
    expect(foreign.size).toBeGreaterThan(120);
    const traces = files.flatMap((file) =>
      lettersOf(/\.(?:png|ico|avif|webp)$/.test(file) ? file : `${file} ${text(file)}`)
        .filter((word) => foreign.has(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(traces).toEqual([]);
  });

  test('has its own language, time zone, addresses and colors', () => {
    const story = text('stories/hare-sleeps/index.html');
    expect(story).toContain('<html lang="en-GB">');
    expect(story).toContain('Published 1 July 2030');
    expect(text('stories/cucumbers-grow/index.html')).toContain('2 January 2030, 09:00 GMT');
    expect(story).toContain('datetime="2030-07-01T09:00:00+01:00"');
    expect(text('stories/hare-sleeps/at-the-finish/index.html')).toContain(site.name);
    expect(text('_redirects')).toContain('/stories/hare-at-rest/ /stories/hare-sleeps/ 301');
    expect(text('desks/field/rss.xml')).toContain('<language>en-GB</language>');
    expect(text('icon.svg')).toContain(site.initial);
    expect(story).toContain('--accent:light-dark(oklch(42% .14 250),oklch(80% .1 250))');
    expect(story).not.toContain('oklch(42% .14 30)');
  });
});
