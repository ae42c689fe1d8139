import { existsSync, rmSync } from 'node:fs';
import { compressible } from '../hosting/types.ts';

/** File name extensions of compressed files: Brotli and gzip. */
export const compressions = ['br', 'gz'] as const;

type Compression = (typeof compressions)[number];

/** Returns the path of a file's compressed version, beside the file. */
export const getPrecompressedFiles = (file: string, ending: Compression): string =>
  `${file}.${ending}`;

/** Checks from the path of a file whether compression makes the file smaller. */
export const isCompressible = (path: string): boolean =>
  path.endsWith('/') || compressible.includes(path.slice(path.lastIndexOf('.') + 1));

/** Checks whether a name belongs to a compressed version of another file. */
export const isPrecompressed = (name: string): boolean =>
  compressions.some(
    (ending) => name.endsWith(`.${ending}`) && isCompressible(name.slice(0, -ending.length - 1)),
  );

/** Lists the compressed versions that a file has. */
export const findPrecompressed = (file: string): Compression[] =>
  compressions.filter((ending) => existsSync(getPrecompressedFiles(file, ending)));

/** Removes the compressed versions of a file that was changed or removed. */
export function removePrecompressed(file: string): void {
  for (const ending of compressions) rmSync(getPrecompressedFiles(file, ending), { force: true });
}
