import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../config/folders.ts';
import { openCache } from './cache.ts';
import { DamagedError } from './checksummed.ts';

/** A store of many texts in one file. The name of each text is a hash of it. */
export interface BlobStore {
  has: (name: string) => boolean;
  /** Appends a text to the file, unless it is there already. Returns its name. */
  put: (text: string) => string;
  /**
   * Returns the text with a name.
   *
   * @throws DamagedError if the text is missing or damaged; all damaged texts are removed from the
   * index
   */
  get: (name: string) => string;
  /** Removes all texts except those with these names, and saves the index for the next build. */
  keepOnly: (names: Iterable<string>) => void;
}

/** Position of a text in the file, in bytes. */
type Span = [offset: number, length: number];

/** Returns the name of a text: the first 32 hexadecimal digits of its SHA-256. */
export const getTextName = (text: string | Uint8Array): string => hash('sha256', text).slice(0, 32);

/** The file is rewritten if its unused bytes exceed its used bytes by more than this number. */
const littered = 1_000_000;

/**
 * Opens the store for one kind of texts. Only one process at a time may add texts. Call `keepOnly`
 * after adding texts. Otherwise, the texts are lost.
 *
 * @param isReadOnly whether to delete nothing, because another process may be writing
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
  /** Copies all used texts into a new file, and removes the old one. */
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
      // Check all other texts too. Otherwise, each build would find only one damaged text.
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

/** An append-only file. */
interface PackFile {
  number: number;
  /** In bytes. */
  size: () => number;
  append: (bytes: Uint8Array) => Span;
  /** Returns the bytes at a position, or fewer if the file ends before. */
  read: (span: Span) => Buffer;
  close: () => void;
}

const nameOf = (number: number): string => `pack-${number}`;

function getPackFile(folder: string, number: number): PackFile {
  let handle: number | undefined;
  // Open the file on first use, so that a query does not create it.
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
