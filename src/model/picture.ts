/** One published file of a picture. */
export interface Variant {
  /** Path on the site. */
  path: string;
  /** In pixels. */
  width: number;
  height: number;
  bytes: number;
}

/** A picture as it is published: in two formats, each from its smallest size, of which there is one at least. */
export interface Picture {
  avif: Variant[];
  webp: Variant[];
}

/** Media type of a published picture, by the ending of its name. */
export const getPictureType = (name: string): string =>
  `image/${name.slice(name.lastIndexOf('.') + 1)}`;

/** A map or a chart as pictures: one to be shared (PNG), and a smaller one for lists in each theme (WebP). */
export interface DrawnFigure {
  large: Variant;
  light: Variant;
  dark: Variant;
}

/** The widest of what a phone's column shows, in pixels. */
const columnWidth = 720;

/**
 * The picture's file for a phone, in the format that everything which shows HTML knows.
 *
 * @throws Error for a picture without any, which no build makes.
 */
export const getPhoneVariant = ({ webp }: Picture): Variant =>
  webp.findLast(({ width }) => width <= columnWidth) ?? getLargestVariant({ avif: [], webp });

/** A picture that a text shows. */
export interface ShownPicture extends Picture {
  /** Path of the editor's file from the folder of all content. */
  file: string;
}

/**
 * The picture's largest file that every browser and reader of feeds knows.
 *
 * @throws Error for a picture without any, which no build makes.
 */
export function getLargestVariant({ webp }: Picture): Variant {
  const last = webp.at(-1);
  if (!last) throw new Error('A picture has no file.');
  return last;
}
