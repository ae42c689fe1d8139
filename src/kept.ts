import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants, copyFile, mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './config/folders.ts';

/** What builds have made and the next one need not make again, away from what is published: files by a name that changes with what is in them. */
export interface Kept {
  has: (name: string) => boolean;
  /** Puts a file there whole or not at all, so that a build cut short leaves no half of one to the next. */
  putNow: (name: string, content: string | Uint8Array) => void;
  /** The same, of lines that together may be longer than any text can be. */
  putLinesNow: (name: string, lines: Iterable<string>) => void;
  /** The lines of a file, none of which is empty. */
  linesNow: (name: string) => string[];
  get: (name: string) => Promise<Buffer<ArrayBuffer>>;
  getNow: (name: string) => Buffer<ArrayBuffer>;
  names: () => string[];
  drop: (name: string) => void;
  /** Puts copies of files into a folder, by the names they are kept under; what stands there already is the same. */
  publish: (names: string[], folder: string) => Promise<void>;
}

/** The folder of one kind of kept things. */
export function kept(kind: string): Kept {
  const folder = join(cacheFolder, kind);
  const fileOf = (name: string) => join(folder, name);
  let isMade = false;
  const put = (name: string, pieces: Iterable<string | Uint8Array>) => {
    if (!isMade) mkdirSync(folder, { recursive: true });
    isMade = true;
    const part = `${fileOf(name)}.${process.pid}`;
    const file = openSync(part, 'w');
    // Unlike `writeSync` it goes on until all is written.
    for (const piece of pieces) writeFileSync(file, piece);
    closeSync(file);
    renameSync(part, fileOf(name));
  };
  return {
    has: (name) => existsSync(fileOf(name)),
    putNow: (name, content) => put(name, [content]),
    putLinesNow: (name, lines) => put(name, inPieces(lines)),
    linesNow(name) {
      const bytes = readFileSync(fileOf(name));
      const lines: string[] = [];
      for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(10, start);
        const stop = end < 0 ? bytes.length : end;
        lines.push(bytes.toString('utf8', start, stop));
        start = stop + 1;
      }
      return lines;
    },
    get: (name) => readFile(fileOf(name)),
    getNow: (name) => readFileSync(fileOf(name)),
    names: () => (existsSync(folder) ? readdirSync(folder) : []),
    drop: (name) => rmSync(fileOf(name), { force: true }),
    async publish(names, target) {
      await mkdir(target, { recursive: true });
      // A copy, not a second name: what is done to a published file must not come back with the next build.
      const missing = names.filter((name) => !existsSync(join(target, name)));
      await eachAtOnce(missing, (name) =>
        copyFile(fileOf(name), join(target, name), constants.COPYFILE_FICLONE),
      );
    },
  };
}

/** Lines, each ended, in pieces of about a megabyte. */
function* inPieces(lines: Iterable<string>): Generator<string> {
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
export async function eachAtOnce<T>(things: T[], work: (thing: T) => Promise<void>): Promise<void> {
  const waiting = [...things];
  const worker = async () => {
    while (waiting.length > 0) await work(waiting.pop() as T);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
