import { formatHex } from 'culori';
import sharp from 'sharp';
import { palette } from '../config/palette.ts';
import { site } from '../config/site.ts';

/** The publication's icon, its initial on a square, as SVG 1.1; its colours as hexadecimals, which every reader of SVG knows. */
export const iconSvg = (): string => {
  const [ground, letter] = [formatHex(palette.accent.light), formatHex(palette.paper.light)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/><path d="${site.initial}" fill="${letter}"/></svg>`;
};

/** The icon as PNG, so many pixels square. */
export const iconPng = (pixels: number): Promise<Buffer> =>
  sharp(Buffer.from(iconSvg()), { density: (72 * pixels) / 32 })
    .resize(pixels, pixels)
    .png({ palette: true })
    .toBuffer();

/** The icon as ICO, of 32 and 16 pixels, each as PNG (as Windows Vista and every browser read it). */
export async function iconIco(): Promise<Buffer> {
  const sizes = [32, 16];
  const images = await Promise.all(sizes.map(iconPng));
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach((image, index) => {
    const entry = 6 + 16 * index;
    header.writeUInt8(sizes[index] ?? 0, entry);
    header.writeUInt8(sizes[index] ?? 0, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(image.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  });
  return Buffer.concat([header, ...images]);
}
