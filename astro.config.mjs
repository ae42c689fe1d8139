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
  // Addresses end in a slash; the development server would else ask one of feeds too.
  trailingSlash: 'ignore',
  // `index.astro` makes a folder with a page, any other page a file: the one that readers keep.
  build: { format: 'preserve' },
  devToolbar: { enabled: false },
  integrations: [editorPreview(), incrementalBuild(now)],
  experimental: { incrementalBuild: true },
  vite: {
    plugins: [bundledScripts()],
    build: {
      // A script stays a file: inside a page the policy would refuse it.
      assetsInlineLimit: 0,
      // Astro's incremental build skips pages that are still there.
      emptyOutDir: false,
    },
    server: { fs: { allow: ['.', contentFolder] } },
  },
});
