import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { mapAddresses } from '../model/html.ts';
import type { Problem } from '../model/problems.ts';
import { plainText } from '../model/text.ts';
import type { Manuscript } from './files.ts';

/** Whether a file's name is one of a picture that browsers show. */
export const looksLikePicture = /\.(?:avif|gif|jpe?g|png|webp)$/i;
const publishable = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:avif|gif|jpe?g|png|webp)$/;

/** Paths, from the folder of articles, of the pictures that can be published; adds the others to `problems`. */
export async function readPictures(
  articles: string,
  shown: string,
  problems: Problem[],
): Promise<Set<string>> {
  const entries = await readdir(articles, { recursive: true, withFileTypes: true }).catch(() => []);
  const pictures = new Set<string>();
  for (const { parentPath, name } of entries.filter((entry) => looksLikePicture.test(entry.name))) {
    const path = relative(articles, join(parentPath, name)).replaceAll('\\', '/');
    const trouble = publishable.test(path) ? await unreadable(join(parentPath, name)) : misnamed;
    if (trouble) problems.push({ file: `${shown}/${path}`, ...trouble });
    else pictures.add(path);
  }
  return pictures;
}

/**
 * Names each picture by its path from the folder of articles, behind `picture:`, for the library to
 * put the published address there; adds to `problems` those that are not among `pictures`.
 */
export function resolvePictures(
  html: string,
  { path, file }: Manuscript,
  articles: string,
  pictures: Set<string>,
  problems: Problem[],
): string {
  return html.replace(/<img (?:"[^"]*"|[^>"])*>/g, (tag) =>
    mapAddresses(tag, (address) => {
      const resolved = address.startsWith('picture:');
      const src = resolved ? address.slice('picture:'.length) : decoded(plainText(address));
      const target = resolved ? join(articles, src) : join(dirname(path), src);
      const inside = relative(articles, target).replaceAll('\\', '/');
      if (!pictures.has(inside)) problems.push({ file, field: 'gambar', ...missing(src) });
      return `picture:${inside}`;
    }),
  );
}

async function unreadable(path: string): Promise<Omit<Problem, 'file'> | undefined> {
  try {
    await imageMetadata(new Uint8Array(await readFile(path)), path);
    return undefined;
  } catch {
    return {
      found: 'berkas ini tidak bisa dibaca sebagai gambar',
      advice: 'simpan ulang gambarnya sebagai JPEG, PNG, WebP, AVIF, atau GIF',
    };
  }
}

const misnamed = {
  found: 'nama gambar ini tidak bisa menjadi alamat',
  advice: 'pakai huruf a–z, angka, tanda hubung, dan akhiran huruf kecil, misalnya pasar-pagi.jpg',
};

const missing = (src: string) => ({
  found: `"${src}" tidak ditemukan di folder artikel`,
  advice: 'periksa nama berkas dan foldernya; jenis yang diterbitkan: JPEG, PNG, WebP, AVIF, GIF',
});

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
