import { createHash, hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { isRefused, writeFileAtomic } from './write-file-atomic.ts';

/**
 * Thrown when a cached file fails its checksum. The file has been deleted; the next build recreates
 * it.
 */
export class DamagedError extends Error {
  override name = 'DamagedError';

  constructor(file: string) {
    super(`What was kept in ${file} is damaged.`);
  }
}

/** Length of the checksum at the end of a file, in bytes: a SHA-256 of everything before it. */
const sealLength = 32;

/**
 * Writes a file atomically, with a checksum at its end. An interrupted build leaves no partial
 * file, and a later build detects whether the file is damaged.
 */
export function writeSealed(file: string, pieces: Iterable<string | Uint8Array>): void {
  writeFileAtomic(file, sealBytes(pieces));
}

/** Yields the pieces, followed by their checksum. */
function* sealBytes(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  const seal = createHash('sha256');
  for (const piece of pieces) {
    seal.update(piece);
    yield piece;
  }
  yield seal.digest();
}

/**
 * Reads a checksummed file. Returns undefined if it is missing or damaged. Deletes a damaged file.
 */
export function readSealed(file: string): Buffer<ArrayBuffer> | undefined {
  const bytes = getBytes(file);
  if (!bytes) return undefined;
  const content = bytes.subarray(0, Math.max(0, bytes.length - sealLength));
  if (hash('sha256', content, 'buffer').equals(bytes.subarray(content.length))) return content;
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
  return undefined;
}

function getBytes(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
