import { distFolder, manifestFile } from '../config/folders.ts';
import { writeFileAtomic } from '../cache/write-file-atomic.ts';
import { hashFiles } from './site-files.ts';

/**
 * Writes the SHA-256 (hexadecimal) of each published file to a manifest beside the folder, sorted
 * by path. Two builds can be compared by their manifests.
 */
export function writeManifest(): void {
  writeFileAtomic(manifestFile, [`${JSON.stringify(hashFiles(distFolder), null, 1)}\n`]);
}
