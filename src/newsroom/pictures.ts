import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { mapAddresses } from '../model/html.ts';
import type { Problem } from '../model/problems.ts';
import type { Manuscript } from './files.ts';

const publishable = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/**
 * Names each picture by its path from the folder of articles, behind `picture:`, for the library to
 * put the published address there; adds to `problems` those that are not there or are no picture.
 */
export function resolvePictures(
  html: string,
  { path, file }: Manuscript,
  articles: string,
  problems: Problem[],
): string {
  return html.replace(/<img (?:"[^"]*"|[^>"])*>/g, (tag) =>
    mapAddresses(tag, (src) => {
      const target = join(dirname(path), decodeURIComponent(src));
      const inside = relative(articles, target).replaceAll('\\', '/');
      const trouble = problemWith(target, inside);
      if (trouble)
        problems.push({
          file,
          field: 'gambar',
          found: `"${src}" ${trouble.found}`,
          advice: trouble.advice,
        });
      return `picture:${encodeURI(inside)}`;
    }),
  );
}

function problemWith(
  target: string,
  inside: string,
): { found: string; advice: string } | undefined {
  if (inside.startsWith('..'))
    return {
      found: 'berada di luar folder artikel',
      advice: 'simpan gambarnya di folder articles/',
    };
  if (!publishable.test(target))
    return {
      found: 'bukan jenis gambar yang diterbitkan',
      advice: 'pakai JPEG, PNG, WebP, AVIF, atau GIF',
    };
  if (!existsSync(target))
    return { found: 'tidak ditemukan', advice: 'periksa nama berkas dan foldernya' };
  return undefined;
}
