// Read before all else: what Node compiled once it need not compile again. Of TypeScript it would load, first, what strips the types.
import { enableCompileCache } from 'node:module';
import { dirname, join, resolve } from 'node:path';

// In the folder of what builds keep (`cacheFolder`), which no import may tell here.
enableCompileCache(join(dirname(resolve(process.env['WARTA_DIST'] ?? 'dist')), '.astro', 'code'));
