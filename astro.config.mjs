import { basename } from 'node:path';
import { defineConfig } from 'astro/config';
import { cacheFolder, contentFolder, distFolder } from './src/config/folders.ts';
import { site } from './src/config/site.ts';
import { bundledScripts } from './src/release/bundled-scripts.ts';
import { liveReload } from './src/release/live-reload.ts';
import { keepBundle } from './src/release/printer.ts';

export default defineConfig({
  site: site.url,
  outDir: distFolder,
  cacheDir: `${cacheFolder}/cache-${basename(distFolder)}`,
  // Addresses end in a slash; the development server would else ask one of feeds too.
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  integrations: [liveReload(), keepBundle()],
  vite: {
    plugins: [bundledScripts()],
    // A script stays a file: inside a page the policy would refuse it.
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: ['.', contentFolder] } },
  },
});
