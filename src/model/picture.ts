import type { Picture, Variant } from './schema.ts';

/**
 * The picture's largest file that every browser and reader of feeds knows.
 *
 * @throws Error for a picture without any, which no build makes.
 */
export function largest({ webp }: Picture): Variant {
  const last = webp.at(-1);
  if (!last) throw new Error('A picture has no file.');
  return last;
}
