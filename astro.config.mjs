import { basename } from 'node:path';
import { defineConfig } from 'astro/config';
import { pipeline } from './src/markdown/pipeline.ts';
import { allOrNothing } from './src/release/all-or-nothing.ts';
import { cacheFolder, contentFolder, distFolder } from './src/config/folders.ts';
import { pictureSizes } from './src/newsroom/picture-sizes.ts';
import { withoutUnshownPictures } from './src/newsroom/unshown-pictures.ts';
import { site } from './src/config/site.ts';
import { words } from './src/words/reader.ts';

export default defineConfig({
  site: site.url,
  outDir: distFolder,
  cacheDir: `${cacheFolder}/cache-${basename(distFolder)}`,
  // Addresses end in a slash; the development server would else ask one of feeds too.
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: pipeline(words.footnotes) },
  integrations: [withoutUnshownPictures(), pictureSizes(), allOrNothing()],
  vite: {
    // A script stays a file: inside a page the policy would refuse it.
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '#articles': `${contentFolder}/articles` } },
    server: { fs: { allow: ['.', contentFolder] } },
  },
});
