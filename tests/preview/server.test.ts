import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverOf } from '../../src/preview/server.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'warta-')), 'dist');
mkdirSync(folder);
writeFileSync(join(folder, 'index.html'), 'isi');
writeFileSync(join(folder, '404.html'), 'tidak ada');
writeFileSync(join(folder, '_headers'), '/*\n  X-Uji: ya\n');
const server = serverOf(folder);
let address = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('a file comes with its headers, and what is not there with the page that says so', async () => {
  const [found, missing] = [await fetch(`${address}/`), await fetch(`${address}/x/`)];
  expect([found.status, found.headers.get('x-uji'), await found.text()]).toEqual([
    200,
    'ya',
    'isi',
  ]);
  expect([missing.status, await missing.text()]).toEqual([404, 'tidak ada']);
});

test('a request that cannot be answered leaves the server as it was', async () => {
  await fetch(`${address}/index.html`, { headers: { Range: 'bytes=9-2' } }).catch(() => undefined);
  expect((await fetch(`${address}/`)).status).toBe(200);
});

test('while a build takes the place of the site, readers are asked to come again', async () => {
  renameSync(folder, `${folder}.last`);
  const between = await fetch(`${address}/`);
  expect([between.status, between.headers.get('retry-after')]).toEqual([503, '1']);
  renameSync(`${folder}.last`, folder);
  expect((await fetch(`${address}/`)).status).toBe(200);
});
