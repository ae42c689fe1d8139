import sharp, { type Metadata } from 'sharp';
import { editor, type Message } from '../../i18n/editor.ts';
import { formats } from './formats.ts';
import { isTooTall } from './sizes.ts';

const { pictures: remarks } = editor;

/** Maximum size of a picture in megapixels. A larger picture is a mistake or an attack. */
const mostMegapixels = 100;

/** Decodes a whole picture. Returns its actual format, or the reason why it is not published. */
export async function decode(
  bytes: Uint8Array,
): Promise<{ format: string } | { refusal: Message }> {
  // sharp throws synchronously for empty input, so `catch` would not handle it.
  if (bytes.length === 0) return { refusal: remarks.unreadable };
  if (isLfsPointer(bytes)) return { refusal: remarks.lfsPointer };
  const read = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!read) return { refusal: remarks.unreadable };
  const format = formatOf(read);
  if (format === 'SVG') return { refusal: remarks.svg };
  if (format === 'HEIC') return { refusal: remarks.heic };
  if (!Object.values(formats).includes(format)) return { refusal: remarks.unreadable };
  const megapixels = (read.width * read.height) / 1e6;
  if (megapixels > mostMegapixels)
    return { refusal: remarks.tooLarge(Math.ceil(megapixels), mostMegapixels) };
  if (isTooTall(read.autoOrient)) return { refusal: remarks.tooTall };
  if ((read.pages ?? 1) > 1) return { refusal: remarks.moving };
  return (await isWhole(bytes)) ? { format } : { refusal: remarks.truncated };
}

/** Checks whether a file is a pointer of Git LFS (Git LFS Specification, "The Pointer"). */
const isLfsPointer = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 200)).toString('latin1').startsWith('version https://git-lfs');

function formatOf({ format, compression }: Metadata): string {
  if (format === 'heif') return compression === 'av1' ? 'AVIF' : 'HEIC';
  return formats[format] ?? format.toUpperCase();
}

const isWhole = (bytes: Uint8Array): Promise<boolean> =>
  sharp(bytes, { failOn: 'error', limitInputPixels: mostMegapixels * 1e6 })
    .resize(16, 16)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
