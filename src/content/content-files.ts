import { constants, existsSync, lstatSync, realpathSync, type Stats } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Problem } from '../model/problems.ts';
import { editor } from '../i18n/editor.ts';

/** A file or folder of the content. */
export interface ContentFile {
  /** Path in the file system. */
  path: string;
  /** Path relative to the content folder, with slashes. */
  name: string;
  /** Path to show to editors. It begins with the name of the content folder. */
  shown: string;
  /** Stamp from when the content was listed, if the listing included stamps. */
  seen?: FileStamp;
}

/** The files and folders of the content, and the problems found while listing them. */
export interface FileListing {
  files: ContentFile[];
  folders: ContentFile[];
  problems: Problem[];
}

/** Maximum size of a file, in bytes. A photograph in full size is well below it. */
const most = 100_000_000;

// Refuse symbolic links, and do not wait for a program that writes to a pipe. Windows has neither
// flag, so both are undefined there, and `|` treats undefined as 0.
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Lists the files and folders of the content, sorted by path. Everything but regular files and
 * folders is a problem. A link may lead out of the content, and a pipe would block the build. Skips
 * names that begin with a dot or with `~$`, which belong to the system or to an editor's program.
 */
export async function listFilesBelow(content: string): Promise<FileListing> {
  const files: ContentFile[] = [];
  const folders: ContentFile[] = [];
  const problems: Problem[] = [];
  const root = getRoot(content);
  const waiting = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    folders.push({ path: at, name: at.slice(root.length + 1), shown: getShownPath(content, at) });
    const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
      // Other checks report a missing content folder. A subfolder that vanished during the listing
      // leaves the listing incomplete.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || at !== root)
        problems.push({ file: getShownPath(content, at), ...editor.files.unreadable });
      return [];
    });
    for (const entry of entries.filter(({ name }) => !isTemporary(name))) {
      const path = join(at, entry.name);
      const name = path.slice(root.length + 1).replaceAll('\\', '/');
      const file = { path, name, shown: `${basename(content)}/${name}` };
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) files.push(file);
      else problems.push({ file: file.shown, ...editor.files.notRegular });
    }
  }
  const byPath = (a: ContentFile, b: ContentFile) => (a.path < b.path ? -1 : 1);
  return { files: files.sort(byPath), folders: folders.sort(byPath), problems };
}

/** Checks whether a file is hidden, or a lock file of Office next to an open document. */
const isTemporary = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** Reads a file. Returns a problem if it cannot be read. */
export async function readContentFile({
  path,
  shown,
}: ContentFile): Promise<{ bytes: Buffer } | { problem: Problem }> {
  let handle: FileHandle | undefined;
  const failed = (remark: (typeof editor.files)['notRegular' | 'unreadable' | 'missing']) => ({
    problem: { file: shown, ...remark },
  });
  try {
    handle = await open(path, flags);
    const stat = await handle.stat();
    if (!stat.isFile()) return failed(editor.files.notRegular);
    if (stat.size > most) return { problem: { file: shown, ...editor.files.tooLarge(most) } };
    return { bytes: await handle.readFile() };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return failed(editor.files.missing);
    return failed(code === 'ELOOP' ? editor.files.notRegular : editor.files.unreadable);
  } finally {
    await handle?.close();
  }
}

/** A stamp that changes when a file changes. It comes from the file stat, not from the content. */
export interface FileStamp {
  /**
   * Size, modification time, change time and inode. Undefined if the file cannot be examined, for
   * example because it is missing.
   */
  now: string | undefined;
  /** The same, for the next build. Undefined if the file may have changed while it was read. */
  lasting: string | undefined;
}

/**
 * Returns the stamp of a file. Reuses the stamp from the listing if there is one.
 *
 * @param context text to include in the stamp; if it changes, the file counts as changed
 * @param begun time when reading began, by the file system's clock, in milliseconds since 1970
 */
export function getFileStamp({ path, seen }: ContentFile, context = '', begun = 0): FileStamp {
  const { now, lasting } = seen ?? lookAt(path, begun);
  const stamp = now && `${context} ${now}`;
  return { now: stamp, lasting: lasting && stamp };
}

function lookAt(path: string, begun: number): FileStamp {
  const stat = getStat(path);
  if (!stat) return { now: undefined, lasting: undefined };
  // Any program can set the modification time. Only the system sets the change time.
  const now = [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
  return { now, lasting: stat.ctimeMs < begun ? now : undefined };
}

function getStat(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    // The code that reads the file reports the reason.
    return undefined;
  }
}

/**
 * Lists the files and folders of the content with their stamps.
 *
 * @param begun time at which reading began, as for `getFileStamp`
 */
export async function listContent(content: string, begun: number): Promise<FileListing> {
  const { files, folders, problems } = await listFilesBelow(content);
  const looked = (file: ContentFile) => ({ ...file, seen: lookAt(file.path, begun) });
  return { files: files.map(looked), folders: folders.map(looked), problems };
}

/** Returns a file of the content by its path relative to the content folder. */
export const getContentFile = (content: string, name: string): ContentFile => {
  const path = join(getRoot(content), name);
  return { path, name, shown: getShownPath(content, path) };
};

/** Returns the real path of the content folder, which may itself be a symbolic link. */
const getRoot = (content: string): string =>
  existsSync(content) ? realpathSync(content) : content;

const getShownPath = (content: string, path: string): string =>
  join(basename(content), relative(getRoot(content), path)).replaceAll('\\', '/');
