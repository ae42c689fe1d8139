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
export function largest({ webp }: Picture): Variant {
  const last = webp.at(-1);
  if (!last) throw new Error('A picture has no file.');
  return last;
}
