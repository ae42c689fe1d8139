import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { lockFile, writtenFolders } from '../config/folders.ts';
import { isRefused } from '../cache/write-file-atomic.ts';
import { editor } from '../i18n/editor.ts';

/** Files that this process holds. */
const held = new Set<string>();

/**
 * Takes hold of a folder for this process until it ends, with a file that holds the process's number.
 * What a process left that is no more is nobody's.
 *
 * @throws Error naming the process that holds it.
 */
export function lock(file: string): void {
  if (held.has(file)) return;
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && isRunning(holder))
      throw removeStack(new Error(editor.commands.locked(holder, file)));
    writeFileSync(file, String(process.pid));
  }
  held.add(file);
  process.once('exit', () => {
    if (held.has(file)) unlock(file);
  });
}

/** Gives a folder up to other processes. */
export function unlock(file: string): void {
  held.delete(file);
  rmSync(file, { force: true });
}

/**
 * Locks the site for this process, which is about to write.
 *
 * @throws Error naming the process that holds it, or a folder that may not be written
 */
export function lockSite(): void {
  checkWritable(writtenFolders);
  mkdirSync(dirname(lockFile), { recursive: true });
  lock(lockFile);
}

/**
 * Checks that this process may write into folders, or make those that are missing.
 *
 * @throws Error naming the first that it may not write into
 */
function checkWritable(folders: string[]): void {
  for (const folder of folders) {
    let place = folder;
    while (!existsSync(place) && place !== dirname(place)) place = dirname(place);
    try {
      accessSync(place, constants.W_OK);
    } catch (error) {
      if (!isRefused(error)) throw error;
      throw removeStack(new Error(editor.commands.notWritable(place)));
    }
  }
}

/** What an editor is told needs no place in our code. */
function removeStack(error: Error): Error {
  delete error.stack;
  return error;
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    // Signal 0 asks whether there is such a process, and does nothing to it (kill(2)).
    process.kill(id, 0);
    return !isZombie(id);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process has ended that nobody has taken notice of, as in a container without an init (proc(5), stat). */
function isZombie(id: number): boolean {
  const stat = `/proc/${id}/stat`;
  return existsSync(stat) && readFileSync(stat, 'utf8').replace(/^.*\)/s, '').includes(' Z ');
}
