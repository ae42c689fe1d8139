import { defineConfig } from 'astro/config';
import { now } from './src/config/clock.ts';
import { astroCacheFolder, contentFolder, distFolder } from './src/config/folders.ts';
import { site } from './src/config/site.ts';
import { editorPreview } from './src/integrations/editor-preview.ts';
import { incrementalBuild } from './src/integrations/incremental-build.ts';
import { bundledScripts } from './src/release/bundled-scripts.ts';

export default defineConfig({
  site: site.url,
  outDir: distFolder,
  cacheDir: astroCacheFolder,
  // Page addresses end in a slash. With `always`, the development server would expect one in
  // addresses of feeds too.
  trailingSlash: 'ignore',
  // `index.astro` becomes a folder. Other pages become files, such as articles for download.
  build: { format: 'preserve' },
  devToolbar: { enabled: false },
  integrations: [editorPreview(), incrementalBuild(now)],
  experimental: { incrementalBuild: true },
  vite: {
    plugins: [bundledScripts()],
    build: {
      // Scripts stay files, because the content security policy would block them inside a page.
      assetsInlineLimit: 0,
      // Astro's incremental build skips pages that are still in the folder.
      emptyOutDir: false,
    },
    server: { fs: { allow: ['.', contentFolder] } },
  },
});
