import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { stringify } from 'yaml';
import { hostFilePaths, notFoundPath } from '../../routes.ts';
import { site } from '../../config/site.ts';
import { renderHeaders } from '../../hosting/netlify.ts';
import { createCmsConfig } from './config.ts';
import { adminHeaders } from './policy.ts';

/**
 * Placeholder for a missing repository. With it, the forms only work with a folder on this machine.
 */
const localOnly = 'lokal/lokal';

/** Writes the forms into a folder, as a separate site with its own policy. */
export async function writeAdmin(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      modulePreload: { polyfill: false },
    },
  });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write(
    'config.yml',
    stringify(createCmsConfig(site.repository ?? localOnly), { aliasDuplicateObjects: false }),
  );
  write(hostFilePaths.headers, renderHeaders([{ path: '/*', headers: adminHeaders }]));
  write(notFoundPath, '404');
}
