import { basename, dirname, join, resolve } from 'node:path';

/** Folder of the content: `WARTA_CONTENT`, otherwise `content/`. */
export const contentFolder = resolve(process.env['WARTA_CONTENT'] ?? 'content');

/**
 * Output folder of a build: `WARTA_DIST`, otherwise `dist/`. It must be inside the project, because
 * Astro uses the packages there during the build.
 */
export const distFolder = resolve(process.env['WARTA_DIST'] ?? 'dist');

/** Folder of static files, which are published unchanged. */
export const publicFolder = resolve('public');

const getPathBeside = (name: string): string => join(dirname(distFolder), name);

/**
 * Marker file beside the output folder. It exists while a build writes, and after a build that
 * failed or was killed.
 */
export const unfinishedFile = getPathBeside(`.${basename(distFolder)}.unfinished`);

/**
 * File with the paths that a build changed or removed. A sync can then transfer only these paths.
 */
export const changesFile = getPathBeside(`${basename(distFolder)}.changes.json`);

/** File with the hash of each published file. A build writes it only on request. */
export const manifestFile = getPathBeside(`${basename(distFolder)}.manifest.json`);

/**
 * Folder with configuration for servers that the publication runs itself, such as nginx and Caddy.
 */
export const hostsFolder = getPathBeside('hosts');

/** Lock file of the output folder. A process that writes to the folder holds it. */
export const lockFile = getPathBeside(`.${basename(distFolder)}.lock`);

/**
 * Folder of the forms for editors: `WARTA_ADMIN`, otherwise `admin/`. It is not part of the
 * published site.
 */
export const adminFolder = resolve(process.env['WARTA_ADMIN'] ?? 'admin');

/** Folder of all caches. Each build writes caches that the next build reads. */
export const cacheFolder = getPathBeside('.astro');

/**
 * Folder of Astro's cache: the content store, and the pages of the last build. Each output folder
 * has its own.
 */
export const astroCacheFolder = join(cacheFolder, `cache-${basename(distFolder)}`);

/** Folders that a build writes to. */
export const writtenFolders = [dirname(distFolder), distFolder, cacheFolder, hostsFolder];

const getCacheFile = (name: string): string =>
  join(cacheFolder, `${name}-${basename(distFolder)}.json`);

/** File with the report of the last load in a build. The command that starts Astro reads it. */
export const reportFile = getCacheFile('report');

/** File with the report of the development server's last load. The error overlay reads it. */
export const previewReportFile = getCacheFile('report-preview');

/** File with a draft of the ledger. A load writes it if `--ledger` is set. */
export const ledgerDraftFile = getCacheFile('ledger');
