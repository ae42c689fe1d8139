import { random } from '../../../corpus.ts';
import sharp, { type Sharp } from 'sharp';

/**
 * Creates a plainly invented picture of color gradients.
 *
 * @param grain strength of the noise, from 0 to 255
 */
export function sample(width: number, height: number, grain = 0): Sharp {
  const next = random(1);
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const noise = grain * (next() - 0.5);
      data[at++] = bounded((255 * x) / width + noise);
      data[at++] = bounded((255 * y) / height + noise);
      data[at++] = bounded(128 + noise);
    }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

const bounded = (value: number): number => Math.min(255, Math.max(0, Math.round(value)));

/**
 * Returns a JPEG whose header claims other dimensions, as an attacker would change it.
 *
 * @throws Error if the JPEG has no frame header
 */
export function withMeasures(jpeg: Buffer, width: number, height: number): Buffer {
  const patched = Buffer.from(jpeg);
  for (let at = 2; at < patched.length;) {
    const marker = patched.readUInt16BE(at);
    if (marker === 0xffc0 || marker === 0xffc2) {
      patched.writeUInt16BE(height, at + 5);
      patched.writeUInt16BE(width, at + 7);
      return patched;
    }
    at += 2 + patched.readUInt16BE(at + 2);
  }
  throw new Error('The JPEG has no frame.');
}
