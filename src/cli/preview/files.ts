import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site has under a path. */
export type Found =
  | {
      kind: 'file';
      /** Path of the file from the site's folder, beginning with a slash. */
      path: string;
      bytes: Buffer;
    }
  /** A folder with a page, asked for without the slash at its end. */
  | { kind: 'folder' }
  | { kind: 'none' };

/**
 * What the site in a folder has under a path, its letters as they are read. Files are read whole:
 * none is held open, and none changes while it is sent.
 *
 * @throws Error while another build takes the folder's place, when nobody can tell what is there.
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

/** What is another once another folder stands in this one's place, also one that had stood there before. */
async function getStamp(folder: string): Promise<string> {
  const { ino, ctimeMs } = await stat(folder);
  return `${ino} ${ctimeMs}`;
}

/** Whether a path stays inside the folder, and away from what a system hides there. */
const isSafe = (path: string): boolean => !/[\\\0]|\/[./]/.test(path);
