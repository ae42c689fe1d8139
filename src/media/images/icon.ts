import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHex } from 'culori';
import sharp from 'sharp';
import { faviconPath, getIconPath, iconSizes, vectorIconPath } from '../../routes.ts';
import { palette } from '../../config/palette.ts';
import { site } from '../../config/site.ts';

/** Writes the publication's icons to a folder, and returns their paths relative to that folder. */
export async function writeIcons(folder: string): Promise<string[]> {
  const icons = await renderIcons();
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of icons) writeFileSync(join(folder, path), content);
  return [...icons.keys()];
}

/** Renders all icons. Each key is a path from the root of the site, without a leading slash. */
export async function renderIcons(): Promise<Map<string, Buffer>> {
  const icons = new Map([
    [vectorIconPath, Buffer.from(renderSvg())],
    [faviconPath, await renderIco()],
  ]);
  for (const pixels of iconSizes) icons.set(getIconPath(pixels), await renderPng(pixels));
  return new Map(Array.from(icons, ([path, content]) => [path.slice(1), content]));
}

/**
 * Renders the publication's initial on a square. Uses SVG 1.1 and hexadecimal colors, which every
 * SVG reader supports.
 */
function renderSvg(): string {
  const [ground, letter] = [formatHex(palette.accent.light), formatHex(palette.paper.light)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/><path d="${site.initial}" fill="${letter}"/></svg>`;
}

/** Renders the icon as a square PNG of the given size. */
const renderPng = (pixels: number): Promise<Buffer> =>
  sharp(Buffer.from(renderSvg()), { density: (72 * pixels) / 32 })
    .resize(pixels, pixels)
    .png({ palette: true })
    .toBuffer();

/**
 * Renders the icon as ICO, with PNG images of 32 and 16 pixels. Windows Vista and every browser
 * support PNG inside ICO.
 */
async function renderIco(): Promise<Buffer> {
  const sizes = [32, 16];
  const images = await Promise.all(sizes.map(renderPng));
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
