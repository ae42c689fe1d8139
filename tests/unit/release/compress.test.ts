import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { compressSite } from '../../../src/release/compress.ts';
import { listPaths, removePath } from '../../../src/release/site-files.ts';

const place = resolve(import.meta.dirname, '../../output/compress-units');
const one = join(place, 'satu');

const write = (folder: string, name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};

beforeEach(() => rmSync(place, { recursive: true, force: true }));

describe('a compressed file', () => {
  const text = 'Kancil melompat. '.repeat(50);
  const names = () => readdirSync(join(one, 'a')).sort();

  beforeEach(async () => {
    write(one, 'a/index.html', text);
    write(one, 'kartu/x.png', text);
    expect(await compressSite(one)).toMatchObject({ files: 1, bytes: text.length });
  });

  test('is next to the original and has the same content', () => {
    expect(names()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
    const read = (name: string) => readFileSync(join(one, 'a', name));
    expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(text);
    expect(gunzipSync(read('index.html.gz')).toString()).toBe(text);
    expect(existsSync(join(one, 'kartu/x.png.br'))).toBe(false);
    expect(listPaths(one).sort()).toEqual(['/a/', '/kartu/x.png']);
  });

  test('is not made again', async () => {
    expect((await compressSite(one)).files).toBe(0);
  });

  test('is deleted with the original, and so is its empty folder', () => {
    removePath(one, '/a/');
    expect(readdirSync(one)).toEqual(['kartu']);
  });
});
