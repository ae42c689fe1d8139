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
 * Completes Astro's incremental build. Astro writes into the folder of the last build and removes
 * nothing from it. The integration marks the site as unfinished during the build. It copies files
 * with hashed names and removes outdated files. It also writes a list of the changes beside the
 * site.
 *
 * @param now time of the build
 */
export function incrementalBuild(now: Date): AstroIntegration {
  let before: SiteState;
  let changed: string[] = [];
  return {
    name: 'incremental-build',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' && command !== 'sync') return;
        // `astro sync` also needs the lock: it loads content, and could replace that of a build.
        lockSite();
        if (command === 'sync') return;
        before = readSiteState();
        changed = findChangedFiles(before);
        // Astro restores a missing page from a copy in its cache, and does not verify the copy.
        // After an interrupted build, such a copy may be incomplete.
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
        // A file has the time of the file system, whose clock may differ from the machine's clock.
        const begun = Math.floor(statSync(unfinishedFile).mtimeMs);
        const settled = settleSite(before, named, begun, now);
        finish(before, { ...settled, cache: hashCache() });
      },
    },
  };
}

const dropCache = (): void => rmSync(astroCacheFolder, { recursive: true, force: true });

/** Returns the hashes of the files in Astro's cache by name, without the folder of cached pages. */
function hashCache(): Record<string, string> {
  if (!existsSync(astroCacheFolder)) return {};
  const files = readdirSync(astroCacheFolder, { withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files.map(({ name }) => [name, hashFile(join(astroCacheFolder, name))]),
  );
}

/** Removes files in Astro's cache that have changed since the last finished build. */
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

/** Writes the list of changes beside the site and marks the site as finished. */
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
