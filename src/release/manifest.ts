import { distFolder, manifestFile } from '../config/folders.ts';
import { writeFileAtomic } from '../cache/write-file-atomic.ts';
import { hashFiles } from './site-files.ts';

/** Leaves beside the published folder the SHA-256 (hexadecimal) of each of its files by its path, in order, so that two builds can be compared. */
export function writeManifest(): void {
  writeFileAtomic(manifestFile, [`${JSON.stringify(hashFiles(distFolder), null, 1)}\n`]);
}
