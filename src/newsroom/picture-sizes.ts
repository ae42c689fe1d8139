import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../config/site.ts';

const content = new RegExp(`<media:content url="${site.url}(/_astro/[^"]+)"`, 'g');

/**
 * Writes into each RSS feed how many bytes its pictures have (Media RSS 1.5, `fileSize`). Astro
 * makes the pictures after the feeds, so nobody knows it before.
 */
export function pictureSizes(): AstroIntegration {
  return {
    name: 'warta-picture-sizes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('rss.xml')))
          await measure(folder, join(folder, file));
      },
    },
  };
}

async function measure(folder: string, file: string): Promise<void> {
  const feed = await readFile(file, 'utf8');
  const sizes = new Map<string, number>();
  for (const [, path = ''] of feed.matchAll(content))
    sizes.set(path, (await stat(join(folder, path))).size);
  if (sizes.size === 0) return;
  await writeFile(
    file,
    feed.replace(content, (tag, path: string) => `${tag} fileSize="${sizes.get(path)}"`),
  );
}
