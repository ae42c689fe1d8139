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

/** How many builds stay, so that one can go back to them. */
const keptReleases = 5;

const findReleases = (place: string): string => join(place, 'releases');

/** The name that a host serves: a symbolic link to the build that is out. */
export const servedName = 'current';

/** Returns whether there is a site to put in place. */
export const isBuilt = (site: string): boolean => existsSync(site);

/** Returns whether a build writes into the site, or was cut off, by its marker. */
export const isUnfinished = (marker: string): boolean => existsSync(marker);

/**
 * Puts a built site in place: whole beside the builds before it, then behind the one name that is served, by one rename (rename(2)).
 * Where anything fails, what is served stays.
 *
 * @param place folder that a host serves `current` of
 * @returns name of the build that is out now
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

/** Serves the build before the one that is out; gives its name, or undefined where there is none. */
export function rollBack(place: string): string | undefined {
  const out = getServedRelease(place);
  const before = findNames(findReleases(place)).findLast((name) => out !== undefined && name < out);
  if (before !== undefined) serve(place, before);
  return before;
}

/** Name of the build that is out. */
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

/** Names of builds, the oldest first; what was cut off is none. */
const findNames = (releases: string): string[] =>
  existsSync(releases)
    ? readdirSync(releases)
        .filter((name) => /^\d+$/.test(name))
        .sort()
    : [];

const isPart = (name: string): boolean => name.startsWith('.');

const remove = (releases: string, name: string): void =>
  rmSync(join(releases, name), { recursive: true, force: true });
