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
import { compressible } from '../hosts/types.ts';

/** The file of a path, as in its address, in the folder of a site. */
export const fileOf = (folder: string, path: string): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

/** What compression has made of a file, beside it. */
export const besideFile = (file: string, ending: string): string => `${file}.${ending}`;

const compressions = ['br', 'gz'];

/** Whether compression makes a file smaller, by its path. */
export const isCompressible = (path: string): boolean =>
  path.endsWith('/') || compressible.includes(path.slice(path.lastIndexOf('.') + 1));

/** Whether a name is that of something that compression has made. */
const isBeside = (name: string): boolean =>
  compressions.some(
    (ending) => name.endsWith(`.${ending}`) && isCompressible(name.slice(0, -ending.length - 1)),
  );

/** Whether all that compression makes of a file stands beside it. */
export const standsBeside = (folder: string, path: string): boolean =>
  compressions.every((ending) => existsSync(besideFile(fileOf(folder, path), ending)));

/** Takes away what compression has made of a file that is about to be another, or none. */
function removeBeside(file: string): void {
  for (const ending of compressions) rmSync(besideFile(file, ending), { force: true });
}

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
  if (!isCompressible(path)) {
    copyFile(from, to);
    return;
  }
  removeBeside(to);
  copyFile(from, to);
  for (const ending of compressions)
    if (existsSync(besideFile(from, ending)))
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
