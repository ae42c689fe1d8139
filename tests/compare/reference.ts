import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anotherNow } from '../fixtures/other-publication/assemble.ts';
import { readFiles, root } from '../site/building.ts';
import type { SiteFiles } from './compare-sites.ts';

/** Time of the build of the site of `content/`. */
const contentNow = '2026-12-01T00:00:00Z';

/** Returns the sites of a commit. Builds them once, in a separate checkout. */
export async function getReferenceSites(commit: string): Promise<Record<string, SiteFiles>> {
  const folder = join(root, 'tests/output/reference');
  const marker = join(folder, '.built');
  const id = run('git', ['rev-parse', '--verify', `${commit}^{commit}`], root).trim();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === id) return readSites(folder);
  rmSync(folder, { recursive: true, force: true });
  run('git', ['worktree', 'prune'], root);
  run('git', ['worktree', 'add', '--detach', folder, id], root);
  run('npm', ['ci'], folder);
  const sites = await buildSites(folder);
  writeFileSync(marker, id);
  return sites;
}

/**
 * Builds all sites of a checkout from scratch: the site of `content/`, the examples, and the other
 * publication.
 */
export async function buildSites(checkout: string): Promise<Record<string, SiteFiles>> {
  const { content, another } = getFolders(checkout);
  for (const folder of ['tests/output/content-site', 'tests/output/examples'])
    rmSync(join(checkout, folder), { recursive: true, force: true });
  build(checkout, { WARTA_DIST: content, WARTA_NOW: contentNow });
  run('npm', ['run', 'test:examples'], checkout);
  const publication = await assemblePublication(checkout);
  run('npm', ['run', '--if-present', 'icons'], publication);
  build(publication, { WARTA_DIST: another, WARTA_NOW: anotherNow });
  return readSites(checkout);
}

/**
 * Assembles the other publication with the checkout's own script, which is in another folder in
 * earlier commits.
 *
 * @throws Error if the checkout has no such code
 */
async function assemblePublication(checkout: string): Promise<string> {
  const file = ['tests/fixtures/other-publication/assemble.ts', 'tests/another/assemble.ts']
    .map((name) => join(checkout, name))
    .find((name) => existsSync(name));
  if (file === undefined) throw new Error(`${checkout} has no other publication.`);
  const { assembleAnother } = (await import(file)) as { assembleAnother: (root: string) => string };
  return assembleAnother(checkout);
}

const getFolders = (checkout: string): Record<'content' | 'examples' | 'another', string> => ({
  content: join(checkout, 'tests/output/content-site/dist'),
  examples: join(checkout, 'tests/output/examples'),
  another: join(checkout, 'tests/output/another/dist'),
});

const readSites = (checkout: string): Record<string, SiteFiles> =>
  Object.fromEntries(
    Object.entries(getFolders(checkout)).map(([name, folder]) => [name, readFiles(folder)]),
  );

function build(folder: string, env: Record<string, string>): void {
  run('npm', ['run', 'build', '--', '--silent'], folder, env);
}

/** The environment without the variables `WARTA_…`, which would change the sites. */
const withoutSettings = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('WARTA_')),
);

/**
 * Runs a command and returns its output.
 *
 * @throws Error if the command fails
 */
function run(
  command: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...withoutSettings, ...env },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`);
  return stdout;
}
