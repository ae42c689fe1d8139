import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';

const place = mkdtempSync(join(tmpdir(), 'warta-'));
mkdirSync(join(place, 'dist'));
for (const name of ['index.html', '404.html', '_headers'])
  writeFileSync(join(place, 'dist', name), '');

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill()));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs `npm run preview`. Returns its first output, or its error and exit code if it fails. */
function serve(env: Record<string, string>): Promise<{ said: string; code?: number | null }> {
  const file = resolve(import.meta.dirname, '../../../../src/cli/preview/serve.ts');
  const child = spawn(process.execPath, ['--experimental-strip-types', '--no-warnings', file], {
    env: { ...process.env, WARTA_DIST: join(place, 'dist'), PORT: '0', ...env },
  });
  running.push(child);
  return new Promise((done) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => done({ said: (said += chunk.toString()).trim() }));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('close', (code) => done({ said: said.trim(), code }));
  });
}

const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one && !one.internal && one.family === 'IPv4')?.address;

const isServed = (port: string, host: string): Promise<boolean> =>
  fetch(`http://${host}:${port}/`).then(
    ({ status }) => status === 200,
    () => false,
  );

test('a preview is available only on this machine, and prints its address', async () => {
  const { said } = await serve({});
  expect(said).toMatch(/^Warta: http:\/\/localhost:\d+\/$/);
  const port = new URL(said.slice('Warta: '.length)).port;
  expect(await isServed(port, 'localhost')).toBe(true);
  if (outside) expect(await isServed(port, outside)).toBe(false);
});

test.runIf(outside)('HOST makes a preview available to other machines', async () => {
  const { said } = await serve({ HOST: '0.0.0.0' });
  const port = new URL(said.slice('Warta: '.length)).port;
  expect(await isServed(port, outside ?? '')).toBe(true);
});

test('a message says that a port is in use and what to do', async () => {
  const { said } = await serve({});
  const { port } = new URL(said.slice('Warta: '.length));
  expect(await serve({ PORT: port })).toEqual({
    said: `Port ${port} sedang dipakai; pilih yang lain: PORT=4322 npm start`,
    code: 1,
  });
});

test('a message says that a folder has no site and what to do', async () => {
  const { said, code } = await serve({ WARTA_DIST: join(place, 'kosong') });
  expect([said, code]).toEqual([
    `Belum ada situs di ${join(place, 'kosong')}; jalankan npm run build.`,
    1,
  ]);
});
