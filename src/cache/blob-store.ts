import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../config/folders.ts';
import { openCache } from './cache.ts';
import { DamagedError } from './checksummed.ts';

/** Many texts in one file, each by a name that is a hash of it. */
export interface BlobStore {
  has: (name: string) => boolean;
  /** Puts a text at the file's end, unless it is there, and gives its name. */
  put: (text: string) => string;
  /**
   * The text of a name.
   *
   * @throws DamagedError where it is not what was put there; every damaged text has been deleted.
   */
  get: (name: string) => string;
  /** Lets go of every text but those of these names, and leaves to the next build where each stands. */
  keepOnly: (names: Iterable<string>) => void;
}

/** Where a text stands in the file, in bytes. */
type Span = [offset: number, length: number];

/** Name of a text: 32 hexadecimal digits of its SHA-256. */
export const getTextName = (text: string | Uint8Array): string => hash('sha256', text).slice(0, 32);

/** Bytes that are nobody's for which no file is written anew, where they are less than what is somebody's. */
const littered = 1_000_000;

/**
 * Opens the pack of one kind of texts. One process at a time may put something there; what it put and did not leave by
 * `keepOnly` is nobody's.
 *
 * @param isReadOnly whether another process may be writing it, so that nothing of it is deleted
 */
export function openBlobStore(kind: string, { isReadOnly = false } = {}): BlobStore {
  const index = openCache(kind);
  const folder = join(cacheFolder, kind);
  let known: { file: PackFile; spans: Map<string, Span>; isLeft: boolean } | undefined;

  const opened = () => {
    if (known) return known;
    const [number = '1', ...lines] = index.lines('index');
    known = {
      file: getPackFile(folder, Number(number)),
      isLeft: true,
      spans: new Map(lines.map(findSpan)),
    };
    return known;
  };
  const leave = () => {
    const { file, spans } = opened();
    index.putLines('index', [String(file.number), ...Array.from(spans, getLine)]);
    opened().isLeft = true;
  };
  const read = (name: string): Buffer | undefined => {
    const { file, spans } = opened();
    const span = spans.get(name);
    const bytes = span && file.read(span);
    return bytes && getTextName(bytes) === name ? bytes : undefined;
  };
  /** Puts all that is somebody's into a file of its own. */
  const sweep = () => {
    const { file, spans } = opened();
    const clean = getPackFile(folder, file.number + 1);
    for (const name of spans.keys()) {
      const bytes = read(name);
      if (bytes) spans.set(name, clean.append(bytes));
      else spans.delete(name);
    }
    opened().file = clean;
    leave();
    file.close();
    for (const name of index.names())
      if (name !== 'index' && name !== nameOf(clean.number)) index.drop(name);
  };
  return {
    has: (name) => opened().spans.has(name),
    put(text) {
      const name = getTextName(text);
      const { file, spans } = opened();
      if (spans.has(name)) return name;
      spans.set(name, file.append(Buffer.from(text)));
      opened().isLeft = false;
      return name;
    },
    get(name) {
      const bytes = read(name);
      if (bytes) return bytes.toString();
      const { spans } = opened();
      // Where one is damaged more may be, and each would cost a build.
      for (const one of spans.keys()) if (!read(one)) spans.delete(one);
      if (!isReadOnly) leave();
      throw new DamagedError(folder);
    },
    keepOnly(names) {
      const { file, spans, isLeft } = opened();
      const wanted = new Set(names);
      const unwanted = [...spans.keys()].filter((name) => !wanted.has(name));
      for (const name of unwanted) spans.delete(name);
      const bytes = Array.from(spans.values()).reduce((sum, [, length]) => sum + length, 0);
      if (file.size() > 2 * bytes + littered) sweep();
      else if (unwanted.length > 0 || !isLeft) leave();
    },
  };
}

/** A file that only grows. */
interface PackFile {
  number: number;
  /** In bytes. */
  size: () => number;
  append: (bytes: Uint8Array) => Span;
  /** What stands there, or less where the file ends before. */
  read: (span: Span) => Buffer;
  close: () => void;
}

const nameOf = (number: number): string => `pack-${number}`;

function getPackFile(folder: string, number: number): PackFile {
  let handle: number | undefined;
  // Who only asks what is there leaves nothing behind.
  const opened = () => {
    if (handle === undefined) mkdirSync(folder, { recursive: true });
    return (handle ??= openSync(join(folder, nameOf(number)), 'a+'));
  };
  const size = () => fstatSync(opened()).size;
  let end: number | undefined;
  return {
    number,
    size,
    append(bytes) {
      const offset = (end ??= size());
      for (let done = 0; done < bytes.length;) done += writeSync(opened(), bytes, done);
      end += bytes.length;
      return [offset, bytes.length];
    },
    read([offset, length]) {
      const bytes = Buffer.allocUnsafe(length);
      return bytes.subarray(0, readSync(opened(), bytes, 0, length, offset));
    },
    close() {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    },
  };
}

const getLine = ([name, [offset, length]]: [string, Span]): string => `${name} ${offset} ${length}`;

function findSpan(line: string): [string, Span] {
  const [name = '', offset, length] = line.split(' ');
  return [name, [Number(offset), Number(length)]];
}
