import { existsSync, rmSync } from 'node:fs';
import { compressible } from '../hosting/types.ts';

/** What is made of a file beside it, by the endings of their names: brotli and gzip. */
export const compressions = ['br', 'gz'] as const;

type Compression = (typeof compressions)[number];

/** What compression makes of a file, beside it. */
export const getPrecompressedFiles = (file: string, ending: Compression): string =>
  `${file}.${ending}`;

/** Whether compression makes a file smaller, by its path. */
export const isCompressible = (path: string): boolean =>
  path.endsWith('/') || compressible.includes(path.slice(path.lastIndexOf('.') + 1));

/** Whether a name is that of something that compression has made. */
export const isPrecompressed = (name: string): boolean =>
  compressions.some(
    (ending) => name.endsWith(`.${ending}`) && isCompressible(name.slice(0, -ending.length - 1)),
  );

/** What of all that compression makes stands beside a file. */
export const findPrecompressed = (file: string): Compression[] =>
  compressions.filter((ending) => existsSync(getPrecompressedFiles(file, ending)));

/** Takes away what compression has made of a file that is about to be another, or none. */
export function removePrecompressed(file: string): void {
  for (const ending of compressions) rmSync(getPrecompressedFiles(file, ending), { force: true });
}
