import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../config/folders.ts';
import { DamagedError, readSealed, writeSealed } from './checksummed.ts';
import { isRefused } from './write-file-atomic.ts';

/** What builds have made and the next one need not make again, away from what is published: files by a name that changes with what is in them. */
export interface Cache {
  has: (name: string) => boolean;
  /** Puts a file there whole or not at all. */
  put: (name: string, content: string | Uint8Array) => void;
  /** The same, of lines that together may be longer than any text can be. */
  putLines: (name: string, lines: Iterable<string>) => void;
  /** What is in a file; undefined where there is none, or not what was put there. */
  get: (name: string) => Buffer<ArrayBuffer> | undefined;
  /** The lines of a file, none of which is empty; none where there is none, or not what was put there. */
  lines: (name: string) => string[];
  names: () => string[];
  drop: (name: string) => void;
  /**
   * Puts copies of files into a folder, by the names they are kept under; what stands there already is the same.
   *
   * @throws DamagedError where one is not what was put there.
   */
  publish: (names: Iterable<string>, folder: string) => void;
}

/** Opens the folder of one kind of cached files. If it may not be written, new files last as long as the process. */
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

/** The lines of a text in UTF-8, each ended. */
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

/** Lines, each ended, in pieces of about a megabyte. */
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

/** Does the work for each, as many at once as there are cores. */
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
