import { closeSync, openSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: who reads it meanwhile, or after it was cut off, finds what was there before.
 *
 * @param modified the time that it is to say it is of, where that is not now
 */
export function writeFileAtomic(
  file: string,
  pieces: Iterable<string | Uint8Array>,
  modified?: Date,
): void {
  // Who lists a folder passes over what begins with a dot.
  const part = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    const handle = openSync(part, 'w');
    // Unlike `writeSync` it goes on until all is written.
    for (const piece of pieces) writeFileSync(handle, piece);
    closeSync(handle);
    if (modified) utimesSync(part, modified, modified);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Returns whether an error says that this process may not write somewhere (errno(3)). */
export const isRefused = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
