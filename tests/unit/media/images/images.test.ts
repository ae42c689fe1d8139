import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/media/images/decode.ts';
import { findRefusalByFormat, findRefusalByName } from '../../../../src/media/images/formats.ts';
import { phone } from '../../../../src/media/images/phone.ts';
import { readPictureFile, preparePicture } from '../../../../src/media/images/prepare.ts';
import { resizeToVariants } from '../../../../src/media/images/sizes.ts';
import sharp from 'sharp';
import { isThorough } from '../../../thorough.ts';
import { sample, withMeasures } from './samples.ts';

const keys = { pictures: 'contoh', pictureChecks: 'contoh' };
const jpeg = (width = 400, height = 300) => sample(width, height).jpeg().toBuffer();
const png = (width = 400, height = 300) => sample(width, height).png().toBuffer();
const refusal = async (bytes: Uint8Array, name: string) => {
  const prepared = await preparePicture(bytes, name, keys);
  return 'refusal' in prepared ? prepared.refusal.message : undefined;
};

test.each(['foto.jpg', 'foto.JPG', 'foto.jpeg', 'Foto Pasar (1).Jpg'])(
  'a JPEG may be named %s',
  async (name) => expect(await refusal(await jpeg(), name)).toBeUndefined(),
);

describe('a picture is refused with a message to the editor:', () => {
  test.each<[string, string, () => Promise<Uint8Array> | Uint8Array, string]>([
    [
      'a PNG named as a JPEG',
      'a.jpg',
      () => png(),
      'isi berkas ini PNG, sedangkan namanya berakhiran .jpg',
    ],
    ['text named as a PNG', 'a.png', () => Buffer.from('bukan gambar'), 'tidak bisa dibaca'],
    [
      'an SVG',
      'a.svg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'SVG tidak diterbitkan',
    ],
    [
      'an SVG named as a PNG',
      'a.png',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'SVG tidak diterbitkan',
    ],
    ['an empty file', 'a.jpg', () => Buffer.alloc(0), 'tidak bisa dibaca'],
    [
      'a strip that is too long for both formats',
      'a.png',
      () => png(100, 20_000),
      'gambar ini terlalu panjang ke bawah',
    ],
    [
      'a strip that its EXIF orientation rotates and makes too long',
      'a.jpg',
      () => sample(20_000, 100).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
      'gambar ini terlalu panjang ke bawah',
    ],
    ['HEIC', 'IMG_1.HEIC', () => Buffer.from('x'), 'jenis foto iPhone'],
    ['a TIFF named as a PNG', 'a.png', () => sample(9, 9).tiff().toBuffer(), 'tidak bisa dibaca'],
    [
      'a PNG cut at 60 bytes',
      'a.png',
      async () => (await png()).subarray(0, 60),
      'tidak bisa dibaca',
    ],
    [
      'half of a JPEG',
      'a.jpg',
      async () => (await jpeg()).subarray(0, 1_500),
      'rusak atau terpotong',
    ],
    [
      'half of a WebP',
      'a.webp',
      async () => (await sample(400, 300, 90).webp().toBuffer()).subarray(0, 4_000),
      'tidak bisa dibaca',
    ],
    [
      'a JPEG whose header claims 30,000 × 30,000 pixels',
      'a.jpg',
      async () => withMeasures(await jpeg(), 30_000, 30_000),
      'gambar ini 900 megapiksel, paling banyak 100',
    ],
    [
      'an animated GIF',
      'a.gif',
      () =>
        sharp(Buffer.concat([Buffer.alloc(300, 0), Buffer.alloc(300, 255)]), {
          raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
        })
          .gif()
          .toBuffer(),
      'bergerak',
    ],
  ])('%s', async (_, name, bytes, found) => {
    expect(await refusal(await bytes(), name)).toContain(found);
  });
});

test('a file name is checked against the content, even if the same content is cached under a correct name', async () => {
  const bytes = await jpeg(401);
  expect(await refusal(bytes, 'a.jpg')).toBeUndefined();
  expect(await refusal(bytes, 'a.png')).toContain('isi berkas ini JPEG');
  expect(findRefusalByName('a.jpg')).toBeUndefined();
  expect(findRefusalByFormat('JPEG', 'a.JPEG')).toBeUndefined();
  expect(await decode(bytes)).toEqual({ format: 'JPEG' });
});

test('a picture is published in both formats, in each width up to that of the original', async () => {
  const prepared = await preparePicture(await jpeg(900, 600), 'a.jpg', keys);
  if ('refusal' in prepared) throw new Error(prepared.refusal.message);
  for (const format of ['avif', 'webp'] as const) {
    const variants = prepared.picture[format];
    expect(variants.map(({ width, height }) => [width, height])).toEqual([
      [360, 240],
      [480, 320],
      [720, 480],
      [900, 600],
    ]);
    for (const { path, width, height, bytes } of variants) {
      expect(path).toMatch(new RegExp(`^/gambar/[0-9a-f]{16}-${width}\\.${format}$`));
      const file = readPictureFile(path.slice('/gambar/'.length))!;
      expect(file.length).toBe(bytes);
      const read = await sharp(file).metadata();
      expect([read.format, read.width, read.height]).toEqual([
        format === 'avif' ? 'heif' : 'webp',
        width,
        height,
      ]);
    }
  }
});

test('a small picture is not enlarged, and a large one is published at most 1,080 pixels wide', async () => {
  const widths = async (width: number) =>
    new Set((await resizeToVariants(await jpeg(width, 100))).map((cut) => cut.width));
  expect(await widths(200)).toEqual(new Set([200]));
  expect(await widths(3_000)).toEqual(new Set([360, 480, 720, 1_080]));
});

test('a published picture has no camera metadata and is rotated upright', async () => {
  const bytes = await sample(400, 300)
    .withExif({ IFD0: { Copyright: 'rahasia' }, IFD3: { GPSLatitude: '39/1 1/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  const cuts = await resizeToVariants(bytes);
  expect(cuts.length).toBeGreaterThanOrEqual(2);
  for (const { content, width, height } of cuts) {
    const { exif, xmp, iptc, orientation } = await sharp(content).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({});
    expect(height / width).toBeCloseTo(4 / 3, 1);
    expect(content.includes('rahasia')).toBe(false);
  }
});

test('a transparent picture is published on white, so that its lines stay visible on a dark page', async () => {
  const bytes = await sharp({
    create: { width: 60, height: 60, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  for (const { content } of await resizeToVariants(bytes)) {
    const { isOpaque, channels } = await sharp(content).stats();
    expect(isOpaque).toBe(true);
    for (const { min } of channels) expect(min).toBeGreaterThan(250);
  }
});

test.runIf(isThorough)(
  'the quality decreases until a picture is small enough for a phone, and an editor gets a warning if it cannot',
  async () => {
    const onPhone = async (grain: number) => {
      const bytes = await sample(900, 700, grain).png().toBuffer();
      const prepared = await preparePicture(bytes, 'a.png', keys);
      if ('refusal' in prepared) throw new Error(prepared.refusal.message);
      const { bytes: weight = 0 } =
        prepared.picture.avif.find(({ width }) => width === phone.width) ?? {};
      return { weight, warning: prepared.warning?.message };
    };
    const [smooth, grainy] = [await onPhone(0), await onPhone(255)];
    expect(smooth.weight).toBeLessThanOrEqual(33_000);
    expect(smooth.warning).toBeUndefined();
    expect(grainy.weight).toBeGreaterThan(33_000);
    expect(grainy.warning).toBe(
      `di layar ponsel gambar ini ${Math.ceil(grainy.weight / 1_000)} kB, lebih dari 33 kB`,
    );
  },
);

test('the name of a picture depends on its bytes and on the code that resizes it', async () => {
  const nameOf = async (bytes: Buffer, pictures: string) => {
    const prepared = await preparePicture(bytes, 'a.jpg', { ...keys, pictures });
    return 'picture' in prepared ? prepared.picture.webp[0]?.path : undefined;
  };
  const [one, other] = [await jpeg(50, 40), await jpeg(50, 41)];
  const names = [await nameOf(one, 'x'), await nameOf(one, 'y'), await nameOf(other, 'x')];
  expect(new Set(names).size).toBe(3);
  expect(await nameOf(one, 'x')).toBe(names[0]);
});
