import { resolve } from 'node:path';

/** Folder of the content to publish: `WARTA_CONTENT`, else `content/`. */
export const contentFolder = resolve(process.env['WARTA_CONTENT'] ?? 'content');

/** Folder that a build publishes into: `WARTA_DIST`, else `dist/`. */
export const distFolder = resolve(process.env['WARTA_DIST'] ?? 'dist');
