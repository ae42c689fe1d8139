import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the published folder and takes its place only when the whole build is done: a build
 * that fails leaves what was last published as it was.
 */
export function allOrNothing(): AstroIntegration {
  let published: string | undefined;
  return {
    name: 'warta-all-or-nothing',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        published = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        const outDir = pathToFileURL(`${beside(published, 'next')}/`);
        updateConfig({ outDir } as Parameters<typeof updateConfig>[0]);
      },
      'astro:build:done': async ({ dir }) => {
        if (!published) return;
        const last = beside(published, 'last');
        await rm(last, { recursive: true, force: true });
        await rename(published, last).catch(() => undefined);
        await rename(fileURLToPath(dir), published);
        await rm(last, { recursive: true, force: true });
      },
    },
  };
}

const beside = (folder: string, suffix: string): string =>
  join(dirname(folder), `.${basename(folder)}.${suffix}`);
