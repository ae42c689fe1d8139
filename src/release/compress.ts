import { readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { runConcurrently } from '../cache/cache.ts';
import { writeFileAtomic } from '../cache/write-file-atomic.ts';
import {
  getPrecompressedFiles,
  compressions,
  isCompressible,
  findPrecompressed,
} from './precompressed.ts';
import { getFile, listPaths } from './site-files.ts';

/** Results of a compression: number of files, and their bytes before and after Brotli. */
export interface Compressed {
  files: number;
  bytes: number;
  brotli: number;
}

const compress = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
} satisfies Record<(typeof compressions)[number], unknown>;

/**
 * Compresses each compressible file of a site with Brotli (RFC 7932) and gzip (RFC 1952). It writes
 * the compressed files beside the originals. It skips files that already have both.
 */
export async function compressSite(folder: string): Promise<Compressed> {
  const done = { files: 0, bytes: 0, brotli: 0 };
  const files = listPaths(folder)
    .filter(isCompressible)
    .map((path) => getFile(folder, path))
    .filter((file) => findPrecompressed(file).length < compressions.length);
  await runConcurrently(files, async (file) => {
    const content = readFileSync(file);
    for (const ending of compressions) {
      const compressed = await compress[ending](content);
      if (ending === 'br') done.brotli += compressed.length;
      // Atomic, because a server may send the file while it is being written.
      writeFileAtomic(getPrecompressedFiles(file, ending), [compressed], statSync(file).mtime);
    }
    done.files++;
    done.bytes += content.length;
  });
  return done;
}
