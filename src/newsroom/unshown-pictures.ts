import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { looksLikePicture } from './pictures.ts';

/**
 * Takes from a built site the pictures that no page shows. Astro publishes every original beside
 * the sizes made of it: pictures of articles that are still to come, with what a camera wrote into them.
 */
export function withoutUnshownPictures(): AstroIntegration {
  return {
    name: 'warta-unshown-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const assets = join(folder, '_astro');
        const names = await readdir(assets).catch(() => []);
        const unshown = new Set(names.filter((name) => looksLikePicture.test(name)));
        if (unshown.size === 0) return;
        const files = await readdir(folder, { recursive: true });
        for (const page of files.filter((file) => file.endsWith('.html'))) {
          const html = await readFile(join(folder, page), 'utf8');
          for (const [, name = ''] of html.matchAll(/\/_astro\/([^"\s,]+)/g)) unshown.delete(name);
        }
        await Promise.all(Array.from(unshown, (name) => rm(join(assets, name))));
      },
    },
  };
}
