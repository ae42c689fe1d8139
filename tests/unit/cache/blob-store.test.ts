import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../../src/config/folders.ts';
import { openBlobStore, getTextName } from '../../../src/cache/blob-store.ts';
import { DamagedError } from '../../../src/cache/checksummed.ts';

const kind = 'texts-percobaan';
const folder = join(cacheFolder, kind);
const packs = () => readdirSync(folder).filter((name) => name.startsWith('pack-'));

beforeEach(() => rmSync(folder, { recursive: true, force: true }));

test('the next build finds texts once keepOnly has saved them, and not before', () => {
  const texts = openBlobStore(kind);
  const [one, other] = [texts.put('satu'), texts.put('dua – tiga')];
  expect(texts.get(other)).toBe('dua – tiga');
  expect(openBlobStore(kind).has(one)).toBe(false);
  texts.keepOnly([one, other]);
  expect([openBlobStore(kind).get(one), openBlobStore(kind).get(other)]).toEqual([
    'satu',
    'dua – tiga',
  ]);
});

test('a query for a missing text creates no file', () => {
  expect(openBlobStore(kind).has(getTextName('satu'))).toBe(false);
  expect(() => readdirSync(folder)).toThrow();
});

test('a text that is put twice is stored once', () => {
  const texts = openBlobStore(kind);
  texts.keepOnly([texts.put('satu'), texts.put('satu')]);
  expect(readFileSync(join(folder, packs()[0]!), 'utf8')).toBe('satu');
});

test('a damaged text is removed, and the other texts stay', () => {
  const texts = openBlobStore(kind);
  const [one, other] = [texts.put('satu'), texts.put('dua')];
  texts.keepOnly([one, other]);
  const file = join(folder, packs()[0]!);
  writeFileSync(file, readFileSync(file, 'utf8').replace('satu', 'sata'));
  expect(() => openBlobStore(kind).get(one)).toThrow(DamagedError);
  const next = openBlobStore(kind);
  expect([next.has(one), next.get(other)]).toEqual([false, 'dua']);
  expect(next.get(next.put('satu'))).toBe('satu');
});

test('all damaged texts of a file are removed at once, because each would cost a build', () => {
  const texts = openBlobStore(kind);
  const names = ['satu', 'dua', 'tiga'].map((text) => texts.put(text));
  texts.keepOnly(names);
  const file = join(folder, packs()[0]!);
  writeFileSync(file, readFileSync(file).subarray(0, 5));
  expect(() => openBlobStore(kind).get(names[1]!)).toThrow(DamagedError);
  const next = openBlobStore(kind);
  expect(names.map((name) => next.has(name))).toEqual([true, false, false]);
});

test('a read-only store does not write the index of another process', () => {
  const texts = openBlobStore(kind);
  const name = texts.put('satu');
  texts.keepOnly([name]);
  const file = join(folder, packs()[0]!);
  writeFileSync(file, 'sata');
  const index = readFileSync(join(folder, 'index'));
  expect(() => openBlobStore(kind, { isReadOnly: true }).get(name)).toThrow(DamagedError);
  expect(readFileSync(join(folder, 'index'))).toEqual(index);
});

test('the file is rewritten if most of its texts are unused', () => {
  const texts = openBlobStore(kind);
  const large = texts.put('a'.repeat(2_000_000));
  const [one, other] = [texts.put('satu'), texts.put('dua')];
  texts.keepOnly([large, one, other]);
  const next = openBlobStore(kind);
  next.keepOnly([one, other]);
  expect(packs()).toEqual(['pack-2']);
  expect(statSync(join(folder, 'pack-2')).size).toBe(7);
  const last = openBlobStore(kind);
  expect([last.get(one), last.get(other), last.has(large)]).toEqual(['satu', 'dua', false]);
});
