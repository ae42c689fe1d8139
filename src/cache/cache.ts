import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../config/folders.ts';
import { DamagedError, readSealed, writeSealed } from './checksummed.ts';
import { isRefused } from './write-file-atomic.ts';

/**
 * Files from earlier builds that the next build can reuse. A file's name changes with its content.
 * The folder is separate from the published site.
 */
export interface Cache {
  has: (name: string) => boolean;
  /** Writes a file atomically. */
  put: (name: string, content: string | Uint8Array) => void;
  /**
   * Writes lines to a file atomically. The file may be longer than the maximum length of a string.
   */
  putLines: (name: string, lines: Iterable<string>) => void;
  /** Returns the content of a file. Returns undefined if the file is missing or damaged. */
  get: (name: string) => Buffer<ArrayBuffer> | undefined;
  /** Returns the lines of a file. Returns none if the file is missing or damaged. */
  lines: (name: string) => string[];
  names: () => string[];
  drop: (name: string) => void;
  /**
   * Copies files to a folder under their cached names. Skips files that already exist there,
   * because their content is the same.
   *
   * @throws DamagedError if a file is missing or damaged
   */
  publish: (names: Iterable<string>, folder: string) => void;
}

/**
 * Opens the folder of one kind of cached files. If it is not writable, new files stay in memory
 * until the process ends.
 */
export function openCache(kind: string): Cache {
  const folder = join(cacheFolder, kind);
  const fileOf = (name: string) => join(folder, name);
  const passing = new Map<string, Buffer<ArrayBuffer>>();
  let isMade = false;
  const put = (name: string, pieces: Iterable<string | Uint8Array>) => {
    try {
      if (!isMade) mkdirSync(folder, { recursive: true });
      isMade = true;
      writeSealed(fileOf(name), pieces);
    } catch (error) {
      if (!isRefused(error)) throw error;
      passing.set(name, Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))));
    }
  };
  const keeping: Cache = {
    has: (name) => passing.has(name) || existsSync(fileOf(name)),
    put: (name, content) => put(name, [content]),
    putLines: (name, lines) => put(name, splitPieces(lines)),
    get: (name) => passing.get(name) ?? readSealed(fileOf(name)),
    lines: (name) => findLines(keeping.get(name) ?? Buffer.alloc(0)),
    names: () => [...passing.keys(), ...(existsSync(folder) ? readdirSync(folder) : [])],
    drop(name) {
      passing.delete(name);
      rmSync(fileOf(name), { force: true });
    },
    publish(names, target) {
      mkdirSync(target, { recursive: true });
      for (const name of names) {
        const file = join(target, name);
        if (existsSync(file)) continue;
        const content = keeping.get(name);
        if (!content) throw new DamagedError(fileOf(name));
        writeFileSync(file, content);
      }
    },
  };
  return keeping;
}

/** Splits UTF-8 text into lines. */
function findLines(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    lines.push(bytes.toString('utf8', start, stop));
    start = stop + 1;
  }
  return lines;
}

/** Joins lines into pieces of about a megabyte. Each line ends with a newline. */
function* splitPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length > 1_000_000) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/**
 * Runs a function for each item of a list. Runs as many at the same time as there are CPU cores.
 */
export async function runConcurrently<T>(
  things: T[],
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const waiting = [...things];
  const worker = async () => {
    while (waiting.length > 0) await work(waiting.pop() as T);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
