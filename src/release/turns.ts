import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { besideFile, isBeside, isCompressible, removeBeside, standingBeside } from './beside.ts';

/** The file of a path, as in its address, in the folder of a site. */
export const fileOf = (folder: string, path: string): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

/** Whether a file stands in a folder. */
export const standsIn = (folder: string, path: string): boolean => existsSync(fileOf(folder, path));

/** Puts a file of one folder into another, where it may stand already. */
export function moveInto(target: string, source: string, path: string): void {
  const to = fileOf(target, path);
  mkdirSync(dirname(to), { recursive: true });
  if (isCompressible(path)) removeBeside(to);
  renameSync(fileOf(source, path), to);
}

/** Puts a copy there, of the same time: what is done to one published file must not come back in another. */
export function copyInto(target: string, source: string, path: string): void {
  const [from, to] = [fileOf(source, path), fileOf(target, path)];
  mkdirSync(dirname(to), { recursive: true });
  if (isCompressible(path)) removeBeside(to);
  copyFile(from, to);
  if (isCompressible(path))
    for (const ending of standingBeside(from))
      copyFile(besideFile(from, ending), besideFile(to, ending));
}

function copyFile(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  const { atimeMs, mtimeMs } = statSync(from);
  utimesSync(to, atimeMs / 1000, mtimeMs / 1000);
}

/** Whether a file says the same in two folders. */
export function isSame(one: string, other: string, path: string): boolean {
  const [a, b] = [fileOf(one, path), fileOf(other, path)];
  const [size, otherSize] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false })?.size);
  return size !== undefined && size === otherSize && readFileSync(a).equals(readFileSync(b));
}

/** Takes a file out of a folder, with the folders that then are empty. */
export function removeFrom(folder: string, path: string): void {
  const file = fileOf(folder, path);
  rmSync(file, { force: true });
  if (isCompressible(path)) removeBeside(file);
  for (let parent = dirname(file); parent.length > folder.length; parent = dirname(parent)) {
    if (!existsSync(parent)) continue;
    if (readdirSync(parent).length > 0) return;
    rmdirSync(parent);
  }
}

/** Every file of a folder but what compression has made, by its path from there, as in its address. */
export function pathsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isBeside(entry.name))
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(folder.length).replaceAll('\\', '/'),
    )
    .map((path) => path.replace(/\/index\.html$/, '/'));
}
