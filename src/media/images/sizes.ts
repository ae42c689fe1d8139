import sharp, { type Sharp } from 'sharp';
import { phone } from './phone.ts';

/** Widths of published pictures, in pixels. A picture is never wider than the original. */
const widths = [360, 480, 720, 1080];

/** Maximum height of a WebP picture, in pixels (RFC 9649, section 2.6: 14 bits). */
const tallest = 16_383;

/**
 * AVIF qualities, in the order in which they are tried. If none is light enough, the lowest quality
 * is used.
 */
const avifQualities = [45, 40, 35];
const lowestAvifQuality = 30;
const webpQuality = 60;

/** A picture in one size and format. */
export interface Cut {
  format: 'avif' | 'webp';
  /** In pixels. */
  width: number;
  height: number;
  content: Buffer;
}

/**
 * Checks whether an upright picture would be too tall for its formats at its largest published
 * width.
 */
export const isTooTall = ({ width, height }: { width: number; height: number }): boolean =>
  (height * getWidest(width)) / width > tallest;

/**
 * Resizes a picture to all of its published sizes. The results are upright, in sRGB, without
 * metadata, and on white where the picture is transparent. The quality of AVIF is lowered until the
 * size for phones is light enough.
 */
export async function resizeToVariants(bytes: Uint8Array): Promise<Cut[]> {
  const { width: full } = (await sharp(bytes).metadata()).autoOrient;
  const widest = getWidest(full);
  const own = [...widths.filter((width) => width < widest), widest];
  const { data, info } = await sharp(bytes, { failOn: 'error' })
    .autoOrient()
    .resize(widest)
    // Dark lines on a transparent ground would vanish in the dark theme.
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const cut = (width: number): Sharp =>
    sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
    }).resize(width);
  const onPhone = own.findLast((width) => width <= phone.width) ?? widest;
  const quality = await findLightEnough(cut(onPhone));
  const cuts: Cut[] = [];
  for (const width of own) {
    cuts.push(await encode(cut(width).avif({ quality, chromaSubsampling: '4:2:0' }), 'avif'));
    cuts.push(await encode(cut(width).webp({ quality: webpQuality }), 'webp'));
  }
  return cuts;
}

const getWidest = (width: number): number => Math.min(width, ...widths.slice(-1));

/** Finds the highest AVIF quality at which a picture is light enough, else the lowest quality. */
async function findLightEnough(picture: Sharp): Promise<number> {
  for (const quality of avifQualities) {
    const { content } = await encode(
      picture.clone().avif({ quality, chromaSubsampling: '4:2:0' }),
      'avif',
    );
    if (content.length <= phone.bytes) return quality;
  }
  return lowestAvifQuality;
}

async function encode(picture: Sharp, format: Cut['format']): Promise<Cut> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return { format, width: info.width, height: info.height, content: data };
}
