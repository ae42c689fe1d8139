// This file is loaded before all other code, so that Node caches the code that it compiles. It is
// JavaScript, because for TypeScript Node would first load the code that strips types.
import { enableCompileCache } from 'node:module';
import { dirname, join, resolve } from 'node:path';

// The folder is inside `cacheFolder`, which is declared in TypeScript and cannot be imported here.
enableCompileCache(join(dirname(resolve(process.env['WARTA_DIST'] ?? 'dist')), '.astro', 'code'));
