import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { iconSizes } from '../../../../src/routes.ts';
import { renderIcons } from '../../../../src/media/images/icon.ts';

const folder = resolve(import.meta.dirname, '../../../../public');

/** Decodes the pixels of an icon. For an ICO, decodes its first image. */
async function readPixels(content: Buffer): Promise<Buffer> {
  const isIco = content.readUInt32LE(0) === 0x10000;
  const png = isIco
    ? content.subarray(
        content.readUInt32LE(18),
        content.readUInt32LE(18) + content.readUInt32LE(14),
      )
    : content;
  return sharp(png).ensureAlpha().raw().toBuffer();
}

test('the icons match the palette and the initial; if not, npm run icons redraws them', async () => {
  const icons = await renderIcons();
  expect(icons.size).toBe(iconSizes.length + 2);
  for (const [path, content] of icons) {
    const file = readFileSync(join(folder, path));
    if (path.endsWith('.svg')) expect(file.toString(), 'npm run icons').toBe(content.toString());
    else {
      const [kept, drawn] = await Promise.all([file, content].map(readPixels));
      expect(kept!.length).toBe(drawn!.length);
      // Other processors may round pixels at edges differently.
      const different = kept!.filter((value, index) => Math.abs(value - drawn![index]!) > 8).length;
      expect(different, `${path}: npm run icons`).toBeLessThan(kept!.length / 1_000);
    }
  }
});
