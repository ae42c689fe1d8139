import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a path of a built site refers to. */
export type Found =
  | {
      kind: 'file';
      /** Path of the file in the site's folder, beginning with a slash. */
      path: string;
      bytes: Buffer;
    }
  /** A folder with a page, requested without the slash at its end. */
  | { kind: 'folder' }
  | { kind: 'none' };

/**
 * Finds the file or folder at a decoded path of a site. Reads the whole file into memory, so that
 * it does not stay open, and does not change while it is sent.
 *
 * @throws Error if a build replaces the folder meanwhile, because the result is then uncertain
 */
export async function findFile(folder: string, path: string): Promise<Found> {
  const before = await getStamp(folder);
  const found = isSafe(path) ? await find(folder, path) : none;
  if (found.kind !== 'file' && before !== (await getStamp(folder)))
    throw new Error(`${folder} is being replaced.`);
  return found;
}

async function find(folder: string, path: string): Promise<Found> {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  try {
    return { kind: 'file', path: file, bytes: await readFile(join(folder, file)) };
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    if (code === 'EISDIR') {
      const { kind } = await find(folder, `${path}/`);
      return kind === 'file' ? { kind: 'folder' } : none;
    }
    if (absent.has(code)) return none;
    throw error;
  }
}

const none: Found = { kind: 'none' };

const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** Returns a value that changes when another folder, even an earlier one, replaces this one. */
async function getStamp(folder: string): Promise<string> {
  const { ino, ctimeMs } = await stat(folder);
  return `${ino} ${ctimeMs}`;
}

/** Checks that a path stays inside the folder and does not lead to hidden files. */
const isSafe = (path: string): boolean => !/[\\\0]|\/[./]/.test(path);
