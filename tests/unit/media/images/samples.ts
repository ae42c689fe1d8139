import { random } from '../../../corpus.ts';
import sharp, { type Sharp } from 'sharp';

/** A plainly made-up picture: colours that run into each other, and as much grain as is asked for (0 to 255). */
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

/** A JPEG whose head says that it has so many pixels, as an attacker would patch it. */
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
