import { existsSync, mkdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { distFolder, formerFolder, lockFile, unfinishedFolder } from '../config/folders.ts';
import { lock } from './lock.ts';

/**
 * Builds beside the published folder and takes its place only when the whole build is done: a build
 * that fails leaves what was last published as it was, and what one left that was cut off between the
 * two renames is put back before the next begins. Only one builds into a folder at a time.
 */
export function allOrNothing(): AstroIntegration {
  return {
    name: 'all-or-nothing',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        mkdirSync(dirname(distFolder), { recursive: true });
        lock(lockFile);
        await putFormerBack();
        const outDir = pathToFileURL(`${unfinishedFolder}/`);
        updateConfig({ outDir });
      },
      'astro:build:done': async ({ dir }) => {
        await rm(formerFolder, { recursive: true, force: true });
        if (existsSync(distFolder)) await rename(distFolder, formerFolder);
        try {
          await rename(fileURLToPath(dir), distFolder);
        } catch (error) {
          await putFormerBack();
          throw error;
        }
        await rm(formerFolder, { recursive: true, force: true });
      },
    },
  };
}

async function putFormerBack(): Promise<void> {
  if (existsSync(formerFolder) && !existsSync(distFolder)) await rename(formerFolder, distFolder);
}
