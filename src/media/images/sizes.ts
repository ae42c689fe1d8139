import sharp, { type Sharp } from 'sharp';
import { phone } from './phone.ts';

/** Widths that pictures are published in, in pixels, as far as the original reaches. */
const widths = [360, 480, 720, 1080];

/** Pixels of the tallest picture that WebP can hold (RFC 9649, section 2.6: 14 bits). */
const tallest = 16_383;

/** Qualities of AVIF, from the one that is tried first; where none is light enough, the lowest is taken. */
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

/** Whether a picture, upright, would still be taller in its widest published size than its formats can hold. */
export const isTooTall = ({ width, height }: { width: number; height: number }): boolean =>
  (height * getWidest(width)) / width > tallest;

/**
 * A picture in all of its published sizes: upright, in sRGB, and without anything that a camera or a
 * program wrote into it. The quality of AVIF falls until what a phone loads is light enough.
 */
export async function resizeToVariants(bytes: Uint8Array): Promise<Cut[]> {
  const { width: full } = (await sharp(bytes).metadata()).autoOrient;
  const widest = getWidest(full);
  const own = [...widths.filter((width) => width < widest), widest];
  const { data, info } = await sharp(bytes, { failOn: 'error' })
    .autoOrient()
    .resize(widest)
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

/** The highest quality at which a picture is as light as it should be, else the lowest there is. */
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
