import { readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { eachAtOnce } from '../kept/kept.ts';
import { writeWhole } from '../kept/whole.ts';
import { besideFile, fileOf, isCompressible, pathsIn, standsBeside } from './turns.ts';

/** What was compressed: how many files, and their bytes before and after by brotli. */
export interface Compressed {
  files: number;
  bytes: number;
  brotli: number;
}

const compressions = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
} as const;

/** Puts beside each file of a site that compression makes smaller what brotli (RFC 7932) and gzip (RFC 1952) make of it, unless it stands there. */
export async function compressSite(folder: string): Promise<Compressed> {
  const done = { files: 0, bytes: 0, brotli: 0 };
  const paths = pathsIn(folder).filter(
    (path) => isCompressible(path) && !standsBeside(folder, path),
  );
  await eachAtOnce(paths, async (path) => {
    const file = fileOf(folder, path);
    const content = readFileSync(file);
    const sizes: Record<string, number> = {};
    for (const [ending, compress] of Object.entries(compressions)) {
      const compressed = await compress(content);
      sizes[ending] = compressed.length;
      // A server sends it as it stands, also one that reads while it is written.
      writeWhole(besideFile(file, ending), [compressed], statSync(file).mtime);
    }
    done.files++;
    done.bytes += content.length;
    done.brotli += sizes['br'] ?? 0;
  });
  return done;
}
