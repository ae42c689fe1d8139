import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPrecompressed, isCompressible, removePrecompressed } from './precompressed.ts';

/** Returns the file for a URL path in the folder of a site. */
export const getFile = (folder: string, path: string): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

/**
 * Lists the URL paths of all files in the folder of a site, except compressed versions.
 *
 * @param below path of the folder in the site to list, with a slash at both ends
 */
export function listPaths(folder: string, below = '/'): string[] {
  if (!existsSync(folder + below)) return [];
  // The `recursive` option would take twice the time, because a site has as many folders as pages.
  return readdirSync(folder + below, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (entry.isDirectory()) return listPaths(folder, `${below}${name}/`);
    if (!entry.isFile() || isPrecompressed(name)) return [];
    return [name === 'index.html' ? below : below + name];
  });
}

/** Returns the URL path of a file in the folder of a site. */
export const getPath = (folder: string, file: string): string =>
  file
    .slice(folder.length)
    .replaceAll('\\', '/')
    .replace(/\/index\.html$/, '/');

/** Removes a file and its compressed versions, then the folders that are empty as a result. */
export function removePath(folder: string, path: string): void {
  const file = getFile(folder, path);
  rmSync(file, { force: true });
  if (isCompressible(path)) removePrecompressed(file);
  for (let parent = dirname(file); parent.length > folder.length; parent = dirname(parent)) {
    if (!existsSync(parent)) continue;
    if (readdirSync(parent).length > 0) return;
    rmdirSync(parent);
  }
}

/** Returns the SHA-256 (hexadecimal) of each file in a folder, keyed by URL path and sorted. */
export const hashFiles = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listPaths(folder)
      .sort()
      .map((path) => [path, hash('sha256', readFileSync(getFile(folder, path)))]),
  );
