import { closeSync, openSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file atomically. A reader sees the earlier content until the new file is complete. After
 * an interruption, the earlier content remains.
 *
 * @param modified modification time of the file; defaults to the current time
 */
export function writeFileAtomic(
  file: string,
  pieces: Iterable<string | Uint8Array>,
  modified?: Date,
): void {
  // Begin the name with a dot, because code that lists a folder skips such names.
  const part = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    const handle = openSync(part, 'w');
    try {
      // Unlike `writeSync`, `writeFileSync` continues until everything is written.
      for (const piece of pieces) writeFileSync(handle, piece);
    } finally {
      closeSync(handle);
    }
    if (modified) utimesSync(part, modified, modified);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Checks whether an error means that this process has no permission to write (errno(3)). */
export const isRefused = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
