import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileOf, pathsIn } from './turns.ts';

/** The SHA-256 (hexadecimal) of each file of a folder by its path, in order. */
export const sumsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    pathsIn(folder)
      .sort()
      .map((path) => [path, hash('sha256', readFileSync(fileOf(folder, path)))]),
  );
