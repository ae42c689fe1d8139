import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashedFolders } from '../routes.ts';
import { copyCards } from '../media/og/card-cache.ts';
import { astroCacheFolder, distFolder, publicFolder, unfinishedFile } from '../config/folders.ts';
import { markContentBuilt } from '../content/built-content.ts';
import { readHashedFiles } from '../content/hashed-files.ts';
import { copyDrawings } from '../media/figures/image-files.ts';
import { copyPictures } from '../media/images/prepare.ts';
import { removePrecompressed } from '../release/precompressed.ts';
import { writeServerConfig } from '../release/server-config.ts';
import { lockSite } from '../release/lock.ts';
import { getFile, getPath, listPaths } from '../release/site-files.ts';
import {
  findChangedFiles,
  findUnknownFiles,
  hashFile,
  isRendered,
  saveSiteState,
  readSiteState,
  removeFiles,
  settleSite,
  type SiteState,
  writeChanges,
} from '../release/site-state.ts';

/**
 * Completes Astro's incremental build, which writes into the folder of the last build and removes nothing: marks
 * the site as unfinished while it is written, copies files with hashed names, removes what is gone, and says
 * beside the site what changed.
 *
 * @param now the moment that counts as now
 */
export function incrementalBuild(now: Date): AstroIntegration {
  let before: SiteState;
  let changed: string[] = [];
  return {
    name: 'incremental-build',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' && command !== 'sync') return;
        // A sync loads the content too, and would take the place of what a running build has loaded.
        lockSite();
        if (command === 'sync') return;
        before = readSiteState();
        changed = findChangedFiles(before);
        // The copies of pages in the cache of a build that was cut off may be half written. Astro also takes its
        // copy of a page where a page is missing, and nothing verifies those copies.
        if (existsSync(unfinishedFile) || changed.some(isRendered)) dropCache();
        else dropDamagedFiles(before);
      },
      'astro:build:start': () => {
        writeFileSync(unfinishedFile, '');
        removeFiles([...changed, ...findUnknownFiles(before)]);
      },
      'astro:build:done': ({ assets }) => {
        const rendered = Array.from(assets.values()).flatMap((urls) =>
          urls.map((url) => getPath(distFolder, fileURLToPath(url))),
        );
        const named = new Set([...rendered, ...copyHashedFiles(), ...listPaths(publicFolder)]);
        // By the clock of the file system, which need not be that of the machine.
        const begun = Math.floor(statSync(unfinishedFile).mtimeMs);
        const settled = settleSite(before, named, begun, now);
        finish(before, { ...settled, cache: hashCache() });
      },
    },
  };
}

const dropCache = (): void => rmSync(astroCacheFolder, { recursive: true, force: true });

/** Returns the hash of each file of Astro's cache, by its name, but for the copies of pages. */
function hashCache(): Record<string, string> {
  if (!existsSync(astroCacheFolder)) return {};
  const files = readdirSync(astroCacheFolder, { withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files.map(({ name }) => [name, hashFile(join(astroCacheFolder, name))]),
  );
}

/** Removes files of Astro's cache that are not as the last finished build left them. */
function dropDamagedFiles({ cache }: SiteState): void {
  for (const [name, hash] of Object.entries(hashCache()))
    if (cache[name] !== hash) rmSync(join(astroCacheFolder, name), { force: true });
}

/** Copies cards, pictures and drawings into the site, and returns their paths. */
function copyHashedFiles(): string[] {
  const { cards, pictures } = readHashedFiles();
  copyCards(cards, distFolder + hashedFolders.cards);
  copyPictures(pictures, distFolder + hashedFolders.pictures);
  copyDrawings(pictures, distFolder + hashedFolders.pictures);
  return [
    ...cards.map((name) => hashedFolders.cards + name),
    ...pictures.map((name) => hashedFolders.pictures + name),
  ];
}

/** Says beside the site what changed, and marks it as finished. */
function finish(before: SiteState, state: SiteState): void {
  const changed = Object.entries(state.files)
    .filter(([path, { hash }]) => before.files[path]?.hash !== hash)
    .map(([path]) => path);
  const removed = Object.keys(before.files).filter((path) => !(path in state.files));
  for (const path of [...changed, ...removed]) removePrecompressed(getFile(distFolder, path));
  writeChanges({ changed, removed });
  writeServerConfig();
  saveSiteState(state);
  markContentBuilt();
  rmSync(unfinishedFile, { force: true });
}
