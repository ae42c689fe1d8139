import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const source = resolve(import.meta.dirname, '../../src');

/**
 * Lists the files of `src/` with an ending, relative to it, with slashes. Omits packages that a
 * command has installed beside its code.
 */
export const listSources = (ending: RegExp): string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ending.test(file) && !file.includes('node_modules/'));

/** Files of `src/` with their code, by an ending of their names. */
export const readSources = (ending: RegExp): { file: string; code: string }[] =>
  listSources(ending).map((file) => ({ file, code: readFileSync(join(source, file), 'utf8') }));
