import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { editor } from '../words/editor.ts';

/**
 * Takes hold of a folder for this process until it ends, with a file that holds the process's number.
 * What a process left that is no more is nobody's.
 *
 * @throws Error naming the process that holds it.
 */
export function lock(file: string): void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && isRunning(holder))
      throw withoutStack(new Error(editor.commands.locked(holder, file)));
    writeFileSync(file, String(process.pid));
  }
  process.once('exit', () => rmSync(file, { force: true }));
}

/** What an editor is told needs no place in our code. */
function withoutStack(error: Error): Error {
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
