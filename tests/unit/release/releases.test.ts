import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  rollBack,
  activateRelease,
  getServedRelease,
  servedName,
} from '../../../src/release/releases.ts';

const root = resolve(import.meta.dirname, '../../output/releases');
const [site, place] = [join(root, 'dist'), join(root, 'place')];

/** Builds a site of two pages with this text. */
function build(said: string): void {
  for (const page of ['index.html', 'artikel/a/index.html']) {
    mkdirSync(join(site, page, '..'), { recursive: true });
    writeFileSync(join(site, page), said);
  }
}

const served = () =>
  ['index.html', 'artikel/a/index.html'].map((page) =>
    readFileSync(join(place, servedName, page), 'utf8'),
  );
const releases = () => readdirSync(join(place, 'releases'));

beforeEach(() => rmSync(root, { recursive: true, force: true }));

test('a new release replaces the served one as a whole, and the last five releases are kept', () => {
  for (let number = 1; number <= 7; number++) {
    build(`terbitan ${number}`);
    expect(activateRelease(site, place)).toBe(`0000000${number}`);
    expect(served()).toEqual([`terbitan ${number}`, `terbitan ${number}`]);
  }
  expect(releases()).toEqual([3, 4, 5, 6, 7].map((number) => `0000000${number}`));
});

test('an engineer can roll back to earlier releases and then publish again', () => {
  for (const said of ['satu', 'dua', 'tiga']) {
    build(said);
    activateRelease(site, place);
  }
  expect(rollBack(place)).toBe('00000002');
  expect(served()).toEqual(['dua', 'dua']);
  expect(rollBack(place)).toBe('00000001');
  expect(rollBack(place)).toBeUndefined();
  expect(served()).toEqual(['satu', 'satu']);
  build('empat');
  expect(activateRelease(site, place)).toBe('00000004');
  expect(served()).toEqual(['empat', 'empat']);
});

test('a failed release does not change the served site, and the next release removes interrupted copies', () => {
  build('satu');
  activateRelease(site, place);
  expect(() => activateRelease(join(root, 'tidak-ada'), place)).toThrow('ENOENT');
  expect(getServedRelease(place)).toBe('00000001');
  expect(releases()).toEqual(['00000001']);
  mkdirSync(join(place, 'releases/.00000002.99'));
  build('dua');
  activateRelease(site, place);
  expect(releases()).toEqual(['00000001', '00000002']);
  expect(served()).toEqual(['dua', 'dua']);
});

test('a rollback does nothing before the first release', () => {
  expect(rollBack(place)).toBeUndefined();
  expect(getServedRelease(place)).toBeUndefined();
});
