import { createHash } from 'node:crypto';
import { hashedFolders } from '../../routes.ts';
import { openCache } from '../../cache/cache.ts';
import type { Picture, Variant } from '../../model/picture.ts';
import { editor, type Message } from '../../i18n/editor.ts';
import { findRefusalByFormat, findRefusalByName } from './formats.ts';
import { phone } from './phone.ts';
import type { Cut } from './sizes.ts';

/** An editor's picture in its published form, or the reason why it is not published. */
export type Prepared =
  | { refusal: Message }
  | {
      picture: Picture;
      /** A problem that an editor may fix, but does not have to. */
      warning?: Message;
    };

/** Fingerprints of the code that makes pictures, and of the code that checks them. */
export interface PictureKeys {
  pictures: string;
  pictureChecks: string;
}

/** The cached record of a picture, for the next build. */
interface Kept {
  picture: Picture;
  format: string;
  /** Fingerprint of the checks that the picture passed. */
  checked: string;
}

const cuttings = openCache('pictures');

/**
 * Creates all published files of an editor's picture. Runs before pages are rendered, because pages
 * and feeds state the dimensions, type and bytes of each file. Reuses files of an earlier build.
 * Their names contain a hash of the picture and of the code that creates the files.
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
  // These modules are heavy, and most builds have no new pictures.
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

/** Copies pictures to a folder. Ignores names that are not in the cache of pictures. */
export const copyPictures = (names: string[], folder: string): void =>
  cuttings.publish(names.filter(cuttings.has), folder);

/** Returns a published file of a picture by name, or undefined if it is not in the cache. */
export const readPictureFile = (name: string): Buffer<ArrayBuffer> | undefined =>
  cuttings.get(name);

/** Lists the names of a picture's files. */
export const listFilesOfPicture = ({ avif, webp }: Picture): string[] =>
  [...avif, ...webp].map(({ path }) => path.slice(hashedFolders.pictures.length));

/** Checks that all files of a picture are in the cache. */
export const areCut = (picture: Picture): boolean =>
  listFilesOfPicture(picture).every(cuttings.has);

/** Finds the record of a picture. Returns undefined if any of its files is missing. */
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
