import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { distFolder, formerFolder, unfinishedFolder } from '../config/folders.ts';

/**
 * Builds beside the published folder and takes its place only when the whole build is done: a build
 * that fails leaves what was last published as it was.
 */
export function allOrNothing(): AstroIntegration {
  return {
    name: 'warta-all-or-nothing',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const outDir = pathToFileURL(`${unfinishedFolder}/`);
        updateConfig({ outDir } as Parameters<typeof updateConfig>[0]);
      },
      'astro:build:done': async ({ dir }) => {
        await rm(formerFolder, { recursive: true, force: true });
        if (existsSync(distFolder)) await rename(distFolder, formerFolder);
        try {
          await rename(fileURLToPath(dir), distFolder);
        } catch (error) {
          if (existsSync(formerFolder)) await rename(formerFolder, distFolder);
          throw error;
        }
        await rm(formerFolder, { recursive: true, force: true });
      },
    },
  };
}
