import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Root folder of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** Content, output folder and time of a build. */
export interface Place {
  content: string;
  dist: string;
  /** RFC 3339. */
  now: string;
}

/**
 * Runs an npm script of the project on other content.
 *
 * @param first shell commands to run before it
 * @returns its exit status and output; `said` is stdout and stderr together
 */
export function run(
  script: string,
  { content, dist, now }: Place,
  args: string[] = [],
  first = '',
): { status: number | null; said: string; stdout: string } {
  // Node starts a script faster than npm does.
  const command = `${first}exec "$0" --run ${script} -- "$@"`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, WARTA_CONTENT: content, WARTA_DIST: dist, WARTA_NOW: now },
  });
  return { status, said: stdout + stderr, stdout };
}

/** Reads all files of a folder, keyed by their path relative to it, with slashes. */
export const readFiles = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
      }),
  );

/** Reads all files of a folder as Base64, keyed by their path with a leading slash. */
export const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(readFiles(folder), ([path, content]) => [`/${path}`, content.toString('base64')]),
  );
