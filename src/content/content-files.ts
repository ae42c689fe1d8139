import { constants, existsSync, lstatSync, realpathSync, type Stats } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Problem } from '../model/problems.ts';
import { editor } from '../i18n/editor.ts';

/** A file of the content. */
export interface ContentFile {
  /** Path in the file system. */
  path: string;
  /** Path from the folder of all content, with slashes. */
  name: string;
  /** Path to show to an editor, from the folder that holds the content. */
  shown: string;
  /** How it looked from outside as the content was listed, where that was looked at. */
  seen?: FileStamp;
}

/** What stands in the folder of content. */
export interface FileListing {
  files: ContentFile[];
  folders: ContentFile[];
  problems: Problem[];
}

/** Bytes of the largest file that is read: a photograph in full size is well below. */
const most = 100_000_000;

// Neither through a link nor, waiting for a writer, from a pipe; Windows has neither flag, and an undefined one is none.
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * The regular files below the folder of all content, sorted by their path, and as problems all that is
 * neither a file nor a folder: a link may lead out of the content, and a pipe would hold up the build.
 * What begins with a dot is the system's or an editor's program's, and passed over.
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
      // A folder that is not there is told of by whoever needs it; one that vanished meanwhile is not all there.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || at !== root)
        problems.push({ file: getShownPath(content, at), ...editor.files.unreadable });
      return [];
    });
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
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

/** What a file holds, or why it cannot be had. */
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

/** How a file looks from outside. */
export interface FileStamp {
  /** What changes when it does: its size, its times and its number in the file system; undefined where there is none. */
  now: string | undefined;
  /** The same, to be left to the next build; undefined where it may have changed while it is read. */
  lasting: string | undefined;
}

/**
 * How a file looks from outside: as it was seen where it was looked at before.
 *
 * @param context what else is to be as it was for it to count as the same
 * @param begun the moment at which reading began, by the clock of the file system, in milliseconds since 1970
 */
export function getFileStamp({ path, seen }: ContentFile, context = '', begun = 0): FileStamp {
  const { now, lasting } = seen ?? lookAt(path, begun);
  const stamp = now && `${context} ${now}`;
  return { now: stamp, lasting: lasting && stamp };
}

function lookAt(path: string, begun: number): FileStamp {
  const stat = getStat(path);
  if (!stat) return { now: undefined, lasting: undefined };
  // Any program can set the time of its content; that of its state is the system's alone.
  const now = [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
  return { now, lasting: stat.ctimeMs < begun ? now : undefined };
}

function getStat(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    // Whoever reads it says why that cannot be.
    return undefined;
  }
}

/** What stands in the folder of content, each file and folder with how it looks. */
export async function listContent(content: string, begun: number): Promise<FileListing> {
  const { files, folders, problems } = await listFilesBelow(content);
  const looked = (file: ContentFile) => ({ ...file, seen: lookAt(file.path, begun) });
  return { files: files.map(looked), folders: folders.map(looked), problems };
}

/** A file of the content by its path from there. */
export const getContentFile = (content: string, name: string): ContentFile => {
  const path = join(getRoot(content), name);
  return { path, name, shown: getShownPath(content, path) };
};

/** The folder of all content, which itself may be reached by a link. */
const getRoot = (content: string): string =>
  existsSync(content) ? realpathSync(content) : content;

const getShownPath = (content: string, path: string): string =>
  join(basename(content), relative(getRoot(content), path)).replaceAll('\\', '/');
