import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { basename } from 'node:path';
import { hashedFolders } from '../routes.ts';
import { changesFile, distFolder, publicFolder } from '../config/folders.ts';
import { openCache } from '../cache/cache.ts';
import { writeFileAtomic } from '../cache/write-file-atomic.ts';
import { getFile, listPaths, removePath } from './site-files.ts';

/** What tells without reading whether a file changed. */
interface FileStamp {
  /** In bytes. */
  size: number;
  /** When its content last changed, in whole milliseconds since 1970. */
  modified: number;
}

/** A file of the site. */
interface FileState extends FileStamp {
  /** 32 hexadecimal digits of its SHA-256. */
  hash: string;
}

/** The site as a finished build left it. */
export interface SiteState {
  /** Its files, by their paths as in their addresses. */
  files: Record<string, FileState>;
  /** Files with a hashed name that no page names any more, each with the moment at which that began (RFC 3339). */
  unnamed: Record<string, string>;
  /** The hash of each file of Astro's cache that a build must find as it was, by its name. */
  cache: Record<string, string>;
}

/** Milliseconds for which a file with a hashed name stays after no page names it any more: 30 days. */
const retention = 30 * 86_400_000;

const states = openCache(`site-state-${basename(distFolder)}`);
const stateName = 'state.json';

/** Returns the site as the last finished build left it; an empty one where that is not known. */
export function readSiteState(): SiteState {
  const json = states.get(stateName);
  return json ? (JSON.parse(json.toString()) as SiteState) : { files: {}, unnamed: {}, cache: {} };
}

/** Says beside the site which paths a build changed and removed, for a sync that sends only those. */
export const writeChanges = (changes: { changed: string[]; removed: string[] }): void =>
  writeFileAtomic(changesFile, [`${JSON.stringify(changes, null, 1)}\n`]);

/** Keeps the state of a finished site for the next build. */
export const saveSiteState = (state: SiteState): void =>
  states.put(stateName, JSON.stringify(state));

/** Returns whether a file of the site, by its path, is there and as the last finished build left it. */
export const isFileIntact = ({ files }: SiteState, path: string): boolean =>
  files[path] !== undefined && isAsBefore(files[path], lookAt(path));

/** Returns whether the site is, file by file, as the last finished build left it. */
export function isSiteIntact(state: SiteState): boolean {
  const paths = listPaths(distFolder);
  return (
    paths.length === Object.keys(state.files).length &&
    paths.every((path) => isFileIntact(state, path))
  );
}

/** Returns the paths of files that are not as the last finished build left them, or were static files and have changed. */
export function findChangedFiles(state: SiteState): string[] {
  const { files } = state;
  const isOutdated = (path: string) =>
    files[path] !== undefined && files[path].hash !== hashFile(getFile(publicFolder, path));
  return [
    ...Object.keys(files).filter((path) => !isFileIntact(state, path)),
    ...listPaths(publicFolder).filter(isOutdated),
  ];
}

/** Returns the paths of files with hashed names and of static files that the last finished build did not leave. */
export const findUnknownFiles = ({ files }: SiteState): string[] =>
  [
    ...Object.values(hashedFolders).flatMap((folder) => listPaths(distFolder, folder)),
    ...listPaths(publicFolder),
  ].filter((path) => files[path] === undefined);

/** Returns whether Astro renders the file at a path. */
export const isRendered = (path: string): boolean =>
  !isHashed(path) && !existsSync(getFile(publicFolder, path));

/** Removes files of the site. */
export function removeFiles(paths: string[]): void {
  for (const path of paths) removePath(distFolder, path);
}

/**
 * Removes what is gone from a site that was just built, and returns its state. A file that was written again
 * and says the same keeps its time.
 *
 * @param named paths of all pages, files and static files
 * @param begun when the build began, in milliseconds since 1970
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
    // Vite writes each of its scripts in every build.
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

/** Describes a file, and gives it back its time where it says the same as before. */
function settleFile(path: string, found: FileStamp, before: FileState | undefined): FileState {
  if (before && isAsBefore(before, found)) return before;
  const file = getFile(distFolder, path);
  const hash = hashFile(file);
  if (before?.hash !== hash) return { ...found, hash };
  // In the middle of the millisecond, which rounding does not leave.
  const seconds = (before.modified + 0.5) / 1e3;
  utimesSync(file, seconds, seconds);
  return { ...found, ...lookAt(path), hash };
}

/** Returns the size and the time of a file of the site; undefined where there is none. */
function lookAt(path: string): FileStamp | undefined {
  const stats = statSync(getFile(distFolder, path), { throwIfNoEntry: false });
  return stats && { size: stats.size, modified: Math.floor(stats.mtimeMs) };
}

const isAsBefore = (before: FileStamp | undefined, found: FileStamp | undefined): boolean =>
  before?.size === found?.size && before?.modified === found?.modified;

const isHashed = (path: string): boolean =>
  Object.values(hashedFolders).some((folder) => path.startsWith(folder));

/** Returns the hash of a file; an empty text where there is none. */
export const hashFile = (file: string): string =>
  existsSync(file) ? hash('sha256', readFileSync(file)).slice(0, 32) : '';
