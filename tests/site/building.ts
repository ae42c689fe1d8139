import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** What a build is made of, where it goes and when it is. */
export interface Place {
  content: string;
  dist: string;
  /** RFC 3339. */
  now: string;
}

/**
 * Runs a script of the project on other content; gives its exit status and what it said.
 *
 * @param first what the shell does before it
 */
export function run(
  script: string,
  { content, dist, now }: Place,
  args: string[] = [],
  first = '',
): { status: number | null; said: string; stdout: string } {
  const command = `${first}exec npm run -s ${script} -- "$@"`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command, 'sh', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, WARTA_CONTENT: content, WARTA_DIST: dist, WARTA_NOW: now },
  });
  return { status, said: stdout + stderr, stdout };
}

/** Reads every file of a folder, by its path from there, with slashes. */
export const readFiles = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
      }),
  );

/** Every file of a folder with what is in it, by its path from there. */
export const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(readFiles(folder), ([path, content]) => [`/${path}`, content.toString('base64')]),
  );
