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

/** Lock files that this process holds. */
const held = new Set<string>();

/**
 * Locks a folder for this process until it ends. The lock file contains the process ID. Replaces
 * the lock of a process that no longer runs.
 *
 * @throws Error naming the process that holds the lock
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

/** Releases the lock of a folder. */
export function unlock(file: string): void {
  held.delete(file);
  rmSync(file, { force: true });
}

/**
 * Locks the site for this process, before it writes.
 *
 * @throws Error naming the process that holds the lock, or a folder that is not writable
 */
export function lockSite(): void {
  checkWritable(writtenFolders);
  mkdirSync(dirname(lockFile), { recursive: true });
  lock(lockFile);
}

/**
 * Checks that this process can write to folders or create them.
 *
 * @throws Error naming the first folder that is not writable
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

/** Removes the stack from an error, because editors do not need to see the code. */
function removeStack(error: Error): Error {
  delete error.stack;
  return error;
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    // Signal 0 checks that the process exists, without any effect on it (kill(2)).
    process.kill(id, 0);
    return !isZombie(id);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Checks whether a process has ended but has not been reaped, as in a container without an init
 * (proc(5), stat).
 */
function isZombie(id: number): boolean {
  const stat = `/proc/${id}/stat`;
  return existsSync(stat) && readFileSync(stat, 'utf8').replace(/^.*\)/s, '').includes(' Z ');
}
