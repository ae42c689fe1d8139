import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { basename } from 'node:path';
import { hashedFolders } from '../routes.ts';
import { changesFile, distFolder, publicFolder } from '../config/folders.ts';
import { openCache } from '../cache/cache.ts';
import { writeFileAtomic } from '../cache/write-file-atomic.ts';
import { getFile, listPaths, removePath } from './site-files.ts';

/** File stat. A change of a file changes its stat, so the file need not be read. */
interface FileStamp {
  /** In bytes. */
  size: number;
  /** Time of the last change to the content, in whole milliseconds since 1970. */
  modified: number;
}

/** A file of the site. */
interface FileState extends FileStamp {
  /** First 32 hexadecimal digits of the SHA-256. */
  hash: string;
}

/** State of the site after the last finished build. */
export interface SiteState {
  /** Files, keyed by URL path. */
  files: Record<string, FileState>;
  /**
   * Files with hashed names that no page refers to any more. Each value is the time of the first
   * build without such a page (RFC 3339).
   */
  unnamed: Record<string, string>;
  /** Hash of each file in Astro's cache, keyed by file name. The next build verifies the files. */
  cache: Record<string, string>;
}

/** Time before an unused file with a hashed name is removed, in milliseconds: 30 days. */
const retention = 30 * 86_400_000;

const states = openCache(`site-state-${basename(distFolder)}`);
const stateName = 'state.json';

/** Reads the site state of the last finished build. Returns an empty state if it is unknown. */
export function readSiteState(): SiteState {
  const json = states.get(stateName);
  return json ? (JSON.parse(json.toString()) as SiteState) : { files: {}, unnamed: {}, cache: {} };
}

/**
 * Writes a list of changed and removed paths beside the site. A sync can then send only these
 * paths.
 */
export const writeChanges = (changes: { changed: string[]; removed: string[] }): void =>
  writeFileAtomic(changesFile, [`${JSON.stringify(changes, null, 1)}\n`]);

/** Saves the state of a finished site for the next build. */
export const saveSiteState = (state: SiteState): void =>
  states.put(stateName, JSON.stringify(state));

/** Checks that a file of the site is unchanged since the last finished build. */
export const isFileIntact = ({ files }: SiteState, path: string): boolean =>
  files[path] !== undefined && isAsBefore(files[path], lookAt(path));

/** Checks that all files of the site are unchanged since the last finished build. */
export function isSiteIntact(state: SiteState): boolean {
  const paths = listPaths(distFolder);
  return (
    paths.length === Object.keys(state.files).length &&
    paths.every((path) => isFileIntact(state, path))
  );
}

/**
 * Lists files that have changed since the last finished build. This includes static files whose
 * source has changed.
 */
export function findChangedFiles(state: SiteState): string[] {
  const { files } = state;
  const isOutdated = (path: string) =>
    files[path] !== undefined && files[path].hash !== hashFile(getFile(publicFolder, path));
  return [
    ...Object.keys(files).filter((path) => !isFileIntact(state, path)),
    ...listPaths(publicFolder).filter(isOutdated),
  ];
}

/** Lists files with hashed names and static files that were not in the last finished build. */
export const findUnknownFiles = ({ files }: SiteState): string[] =>
  [
    ...Object.values(hashedFolders).flatMap((folder) => listPaths(distFolder, folder)),
    ...listPaths(publicFolder),
  ].filter((path) => files[path] === undefined);

/** Checks whether Astro renders the file at a path. */
export const isRendered = (path: string): boolean =>
  !isHashed(path) && !existsSync(getFile(publicFolder, path));

export function removeFiles(paths: string[]): void {
  for (const path of paths) removePath(distFolder, path);
}

/**
 * Removes outdated files from a site that was just built, and returns its state. If a file was
 * written again with the same content, restores its earlier modification time.
 *
 * @param named paths of all pages, files and static files of the current build
 * @param begun start of the build, in milliseconds since 1970
 */
export function settleSite(
  before: SiteState,
  named: ReadonlySet<string>,
  begun: number,
  now: Date,
): Omit<SiteState, 'cache'> {
  const files: SiteState['files'] = {};
  const unnamed: SiteState['unnamed'] = {};
  for (const path of listPaths(distFolder)) {
    const found = lookAt(path);
    if (!found) continue;
    // Vite writes all of its scripts again in every build, so an older script is not in use.
    const isNamed =
      named.has(path) || (path.startsWith(hashedFolders.scripts) && found.modified >= begun);
    const since = before.unnamed[path] ?? now.toISOString();
    const isKept = isHashed(path) && Date.parse(since) > now.getTime() - retention;
    if (!isNamed && !isKept) {
      removePath(distFolder, path);
      continue;
    }
    if (!isNamed) unnamed[path] = since;
    files[path] = settleFile(path, found, before.files[path]);
  }
  return { files, unnamed };
}

/**
 * Returns the state of a file. If the content of the file has not changed, restores its earlier
 * modification time.
 */
function settleFile(path: string, found: FileStamp, before: FileState | undefined): FileState {
  if (before && isAsBefore(before, found)) return before;
  const file = getFile(distFolder, path);
  const hash = hashFile(file);
  if (before?.hash !== hash) return { ...found, hash };
  // Add half a millisecond, so that rounding down cannot change the millisecond.
  const seconds = (before.modified + 0.5) / 1e3;
  utimesSync(file, seconds, seconds);
  return { ...found, ...lookAt(path), hash };
}

/** Returns the size and time of a file of the site. Returns undefined if it does not exist. */
function lookAt(path: string): FileStamp | undefined {
  const stats = statSync(getFile(distFolder, path), { throwIfNoEntry: false });
  return stats && { size: stats.size, modified: Math.floor(stats.mtimeMs) };
}

const isAsBefore = (before: FileStamp | undefined, found: FileStamp | undefined): boolean =>
  before?.size === found?.size && before?.modified === found?.modified;

const isHashed = (path: string): boolean =>
  Object.values(hashedFolders).some((folder) => path.startsWith(folder));

/** Returns the hash of a file. Returns an empty string if it does not exist. */
export const hashFile = (file: string): string =>
  existsSync(file) ? hash('sha256', readFileSync(file)).slice(0, 32) : '';
