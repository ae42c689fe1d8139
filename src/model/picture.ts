import type { Picture, Variant } from './schema.ts';

/** The picture's largest file that every browser and reader of feeds knows. */
export const largest = ({ webp }: Picture): Variant => webp.at(-1) as Variant;
