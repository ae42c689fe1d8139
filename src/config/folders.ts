import { basename, dirname, join, resolve } from 'node:path';

/** Folder of the content to publish: `WARTA_CONTENT`, else `content/`. */
export const contentFolder = resolve(process.env['WARTA_CONTENT'] ?? 'content');

/** Folder that a build publishes into: `WARTA_DIST`, else `dist/`. It must be inside the project, for Astro builds with the packages there. */
export const distFolder = resolve(process.env['WARTA_DIST'] ?? 'dist');

/** Folder of static files, which are published as they are. */
export const publicFolder = resolve('public');

const getPathBeside = (name: string): string => join(dirname(distFolder), name);

/** File that stands beside the site while a build writes into it, and after one that failed or was killed. */
export const unfinishedFile = getPathBeside(`.${basename(distFolder)}.unfinished`);

/** File in which a build leaves the paths of what it changed and removed, for a sync that sends only those. */
export const changesFile = getPathBeside(`${basename(distFolder)}.changes.json`);

/** File in which a build leaves a hash of each file, where it is asked to. */
export const manifestFile = getPathBeside(`${basename(distFolder)}.manifest.json`);

/** Folder in which a build leaves what servers of one's own must be told. */
export const hostsFolder = getPathBeside('hosts');

/** File by which a build takes hold of the folder that it publishes into. */
export const lockFile = getPathBeside(`.${basename(distFolder)}.lock`);

/** Folder of the forms for editors, which is not published with the readers' site: `WARTA_ADMIN`, else `admin/`. */
export const adminFolder = resolve(process.env['WARTA_ADMIN'] ?? 'admin');

/** Folder of what builds keep for the next one. */
export const cacheFolder = getPathBeside('.astro');

/** Folder of Astro's cache: its content store, and the pages of the build before. Each site has its own. */
export const astroCacheFolder = join(cacheFolder, `cache-${basename(distFolder)}`);

/** Folders that a build writes into. */
export const writtenFolders = [dirname(distFolder), distFolder, cacheFolder, hostsFolder];

const getCacheFile = (name: string): string =>
  join(cacheFolder, `${name}-${basename(distFolder)}.json`);

/** File in which the load of a build reports what it found, for the command that starts Astro. */
export const reportFile = getCacheFile('report');

/** File in which the development server reports what it found, for the panel over the page. */
export const previewReportFile = getCacheFile('report-preview');

/** File in which a load drafts the ledger of what is published, for `--ledger`. */
export const ledgerDraftFile = getCacheFile('ledger');
