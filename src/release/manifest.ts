import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { distFolder, manifestFile } from '../config/folders.ts';
import { writeWhole } from '../kept/whole.ts';
import { fileOf, pathsIn } from './turns.ts';

/** Leaves beside the published folder the SHA-256 (hexadecimal) of each of its files by its path, in order, so that two builds can be compared. */
export function leaveManifest(): void {
  const sums = pathsIn(distFolder)
    .sort()
    .map((path) => [path, hash('sha256', readFileSync(fileOf(distFolder, path)))]);
  writeWhole(manifestFile, [`${JSON.stringify(Object.fromEntries(sums), null, 1)}\n`]);
}
