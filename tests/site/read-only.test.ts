import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './building.ts';

const place = join(root, 'tests/output/read-only');
// The superuser may write anywhere. User 65534 is `nobody`.
const uid = process.getuid?.() === 0 ? 65_534 : undefined;

/** Runs a command of the project as a user who may not write to the folder around the site. */
const run = (command: string, ...options: string[]) =>
  spawnSync(process.execPath, ['--experimental-strip-types', `src/cli/${command}.ts`, ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, WARTA_DIST: join(place, 'dist'), HOME: place },
    ...(uid !== undefined && { uid }),
  });

const mayRead = spawnSync(process.execPath, ['-e', ''], { cwd: root, uid }).status === 0;

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  chmodSync(place, 0o555);
});

afterAll(() => chmodSync(place, 0o755));

test.runIf(mayRead)('an editor can check the content without permission to write', () => {
  const { status, stdout, stderr } = run('check', '--json');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ errors: [] });
  expect(readdirSync(place)).toEqual([]);
});

test.runIf(mayRead)('a build without permission to write names the folder in one line', () => {
  const { status, stdout, stderr } = run('build');
  expect(stdout).toBe('');
  expect(stderr).toBe(
    `Situs tidak bisa dibangun: folder ${place} tidak boleh ditulisi. Beri izin menulis, atau bangun di salinan lain.\n`,
  );
  expect(status).toBe(1);
});
