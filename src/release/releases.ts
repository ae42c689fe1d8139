import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/** Number of releases to keep, for rollbacks. */
const keptReleases = 5;

const findReleases = (place: string): string => join(place, 'releases');

/** Name of the symbolic link to the served release. */
export const servedName = 'current';

/** Checks that a built site exists. */
export const isBuilt = (site: string): boolean => existsSync(site);

/**
 * Checks whether the marker file of a build exists. It exists while a build is running, and after
 * an interrupted build.
 */
export const isUnfinished = (marker: string): boolean => existsSync(marker);

/**
 * Copies a built site beside its earlier releases. Then replaces the link to the served release
 * with a single rename (rename(2)). If a step fails, the served release does not change.
 *
 * @param place folder with the releases; a host serves its `current` link
 * @returns name of the new release
 */
export function activateRelease(site: string, place: string): string {
  const releases = findReleases(place);
  mkdirSync(releases, { recursive: true });
  for (const name of readdirSync(releases)) if (isPart(name)) remove(releases, name);
  const last = findNames(releases).at(-1);
  const name = String(Number(last ?? 0) + 1).padStart(8, '0');
  const part = `.${name}.${process.pid}`;
  try {
    cpSync(site, join(releases, part), {
      recursive: true,
      preserveTimestamps: true,
      errorOnExist: true,
      force: false,
      mode: constants.COPYFILE_FICLONE,
    });
    renameSync(join(releases, part), join(releases, name));
  } catch (error) {
    remove(releases, part);
    throw error;
  }
  serve(place, name);
  for (const old of findNames(releases).slice(0, -keptReleases)) remove(releases, old);
  return name;
}

/** Serves the previous release. Returns its name, or undefined if there is none. */
export function rollBack(place: string): string | undefined {
  const out = getServedRelease(place);
  const before = findNames(findReleases(place)).findLast((name) => out !== undefined && name < out);
  if (before !== undefined) serve(place, before);
  return before;
}

/** Returns the name of the served release. Returns undefined if there is none. */
export function getServedRelease(place: string): string | undefined {
  try {
    return basename(readlinkSync(join(place, servedName)));
  } catch {
    return undefined;
  }
}

function serve(place: string, name: string): void {
  const link = join(place, `.${servedName}.${process.pid}`);
  rmSync(link, { force: true });
  symlinkSync(join('releases', name), link);
  renameSync(link, join(place, servedName));
}

/** Lists the names of releases, oldest first, without interrupted copies. */
const findNames = (releases: string): string[] =>
  existsSync(releases)
    ? readdirSync(releases)
        .filter((name) => /^\d+$/.test(name))
        .sort()
    : [];

const isPart = (name: string): boolean => name.startsWith('.');

const remove = (releases: string, name: string): void =>
  rmSync(join(releases, name), { recursive: true, force: true });
