/** One published file of a picture. */
export interface Variant {
  /** Path on the site. */
  path: string;
  /** In pixels. */
  width: number;
  height: number;
  bytes: number;
}

/** A published picture in two formats. Each has at least one size, smallest first. */
export interface Picture {
  avif: Variant[];
  webp: Variant[];
}

/** Returns the media type of a published picture, by its file extension. */
export const getPictureType = (name: string): string =>
  `image/${name.slice(name.lastIndexOf('.') + 1)}`;

/** Maximum width of a picture in the column of a phone, in pixels. */
const columnWidth = 720;

/**
 * Returns the WebP file of a picture that fits a phone. All software that shows HTML supports WebP.
 *
 * @throws Error if the picture has no WebP file, which no build produces
 */
export const getPhoneVariant = ({ webp }: Picture): Variant =>
  webp.findLast(({ width }) => width <= columnWidth) ?? getLargestVariant({ avif: [], webp });

/** A picture that a text shows. */
export interface ShownPicture extends Picture {
  /** Path of the editor's file, relative to the content folder. */
  file: string;
}

/**
 * Returns the picture's largest file in the format that every browser and feed reader supports.
 *
 * @throws Error if the picture has no WebP file, which no build produces
 */
export function getLargestVariant({ webp }: Picture): Variant {
  const last = webp.at(-1);
  if (!last) throw new Error('A picture has no file.');
  return last;
}
