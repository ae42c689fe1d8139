import { createHash } from 'node:crypto';
import { hashedFolders } from '../../routes.ts';
import { openCache } from '../../cache/cache.ts';
import type { Picture, Variant } from '../../model/picture.ts';
import { editor, type Message } from '../../i18n/editor.ts';
import { findRefusalByFormat, findRefusalByName } from './formats.ts';
import { phone } from './phone.ts';
import type { Cut } from './sizes.ts';

/** An editor's picture: as it is published, or why it is not. */
export type Prepared =
  | { refusal: Message }
  | {
      picture: Picture;
      /** What an editor may mend and need not. */
      warning?: Message;
    };

/** What changes when the code that makes pictures does, or the code that refuses them. */
export interface PictureKeys {
  pictures: string;
  pictureChecks: string;
}

/** What is kept of a picture, for the next build. */
interface Kept {
  picture: Picture;
  format: string;
  /** The key of the code that found nothing to refuse. */
  checked: string;
}

const cuttings = openCache('pictures');

/**
 * Makes of an editor's picture all that is published of it, before any page is made, so that pages
 * and feeds know size, type and bytes. What was made by any build before is not made again: names
 * are a hash of the picture and of the code that cuts it.
 */
export async function preparePicture(
  bytes: Uint8Array,
  name: string,
  keys: PictureKeys,
): Promise<Prepared> {
  const named = findRefusalByName(name);
  if (named) return { refusal: named };
  const id = createHash('sha256').update(keys.pictures).update(bytes).digest('hex').slice(0, 16);
  const known = findKnown(id);
  if (known?.checked === keys.pictureChecks)
    return warnOf(findRefusalByFormat(known.format, name), known.picture);
  // What cuts pictures is heavy, and most builds have none to cut.
  const [{ decode }, { resizeToVariants: cutToSizes }] = await Promise.all([
    import('./decode.ts'),
    import('./sizes.ts'),
  ]);
  const decoded = await decode(bytes);
  if ('refusal' in decoded) return decoded;
  const refusal = findRefusalByFormat(decoded.format, name);
  if (refusal) return { refusal };
  const picture = known?.picture ?? keepCuts(await cutToSizes(bytes), id);
  const record: Kept = { picture, format: decoded.format, checked: keys.pictureChecks };
  cuttings.put(`${id}.json`, JSON.stringify(record));
  return warnOf(undefined, picture);
}

/** Copies files into a folder, those among these names that are pictures'. */
export const copyPictures = (names: string[], folder: string): void =>
  cuttings.publish(names.filter(cuttings.has), folder);

/** One published file of a picture, by its name; undefined where there is none. */
export const readPictureFile = (name: string): Buffer<ArrayBuffer> | undefined =>
  cuttings.get(name);

/** Names of the files of a picture. */
export const listFilesOfPicture = ({ avif, webp }: Picture): string[] =>
  [...avif, ...webp].map(({ path }) => path.slice(hashedFolders.pictures.length));

/** Whether all files of a picture are there. */
export const areCut = (picture: Picture): boolean =>
  listFilesOfPicture(picture).every(cuttings.has);

/** What is kept of a picture, where all of its files still are. */
function findKnown(id: string): Kept | undefined {
  const json = cuttings.get(`${id}.json`);
  const record = json && (JSON.parse(json.toString()) as Kept);
  return record && areCut(record.picture) ? record : undefined;
}

function keepCuts(cuts: Cut[], id: string): Picture {
  const variants: Record<Cut['format'], Variant[]> = { avif: [], webp: [] };
  for (const { format, width, height, content } of cuts) {
    const name = `${id}-${width}.${format}`;
    cuttings.put(name, content);
    const path = hashedFolders.pictures + name;
    variants[format].push({ path, width, height, bytes: content.length });
  }
  return variants;
}

function warnOf(refusal: Message | undefined, picture: Picture): Prepared {
  if (refusal) return { refusal };
  const { bytes = 0 } = picture.avif.findLast(({ width }) => width <= phone.width) ?? {};
  if (bytes <= phone.bytes) return { picture };
  return { picture, warning: editor.pictures.heavy(bytes, phone.bytes) };
}
