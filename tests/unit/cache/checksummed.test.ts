import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readSealed, writeSealed } from '../../../src/cache/checksummed.ts';

const folder = resolve(import.meta.dirname, '../../output/sealed');
const file = join(folder, 'berkas');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

test('a file that is written in pieces is read as one, and no other file is left', () => {
  writeSealed(file, ['satu\n', Buffer.from('dua\n')]);
  expect(readSealed(file)?.toString()).toBe('satu\ndua\n');
  expect(readdirSync(folder)).toEqual(['berkas']);
});

test.each([
  ['a byte of its content has changed', (bytes: Buffer) => bytes.with(2, (bytes[2] ?? 0) ^ 1)],
  [
    'a byte of its checksum has changed',
    (bytes: Buffer) => bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1),
  ],
  ['its end is missing', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['it is empty', () => Buffer.alloc(0)],
])('a damaged file is deleted and not read: %s', (_, damage) => {
  writeSealed(file, ['satu dua tiga']);
  writeFileSync(file, damage(readFileSync(file)));
  expect(readSealed(file)).toBeUndefined();
  expect(existsSync(file)).toBe(false);
});

test('a failed write keeps the old file and leaves no partial file', () => {
  writeSealed(file, ['lama']);
  function* failing() {
    yield 'baru';
    throw new Error('penuh');
  }
  expect(() => writeSealed(file, failing())).toThrow('penuh');
  expect(readSealed(file)?.toString()).toBe('lama');
  expect(readdirSync(folder)).toEqual(['berkas']);
});
