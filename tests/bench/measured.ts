import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Resources that a program used. */
export interface Usage {
  /** CPU seconds of all its threads. */
  cpu: number;
  /** Elapsed seconds. */
  wall: number;
  /** Peak memory in KiB. */
  peak: number;
}

const root = join(import.meta.dirname, '../..');

/** Arguments for Node.js that `npm run build -- --silent` uses. */
export const buildCommand = [
  `--env-file=${join(root, '.env.scripts')}`,
  '--import',
  join(root, 'src/config/code-cache.js'),
  join(root, 'src/cli/build.ts'),
  '--silent',
];

const sayUsage = join(import.meta.dirname, 'say-usage.js');

/**
 * Runs a Node.js program until it exits, and measures the resources that it uses.
 *
 * @param args its file and its arguments
 * @throws Error with the whole output if it fails
 */
export function measured(
  args: string[],
  { env = {}, cwd }: { env?: Record<string, string>; cwd?: string } = {},
): Usage & { lines: string[] } {
  const { stdout, stderr, status } = spawnSync(
    'node',
    [...process.execArgv, '--experimental-strip-types', '--import', sayUsage, ...args],
    { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Error(`It failed:\n${stdout}${stderr}`);
  const lines = stdout.trim().split('\n');
  return { ...(JSON.parse(lines.pop() ?? '') as Usage), lines };
}

/** Formats the resources that a program used. */
export const figuresOf = ({ cpu, wall, peak }: Usage): string[] => [
  `CPU ${cpu.toFixed(1)} s`,
  `wall ${wall.toFixed(1)} s`,
  `peak ${(peak / 2 ** 20).toFixed(2)} GiB`,
];

/** Counts the files, pages and bytes of a folder. */
export function weigh(folder: string): { files: number; pages: number; bytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = entries.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return {
    files: entries.length,
    pages: entries.filter(({ name }) => name.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
