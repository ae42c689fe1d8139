import { dirname, join } from 'node:path';
import type { FileProblem, Problem } from '../model/problems.ts';
import type { ShownPicture } from '../model/picture.ts';
import type { PictureUse } from '../model/story.ts';
import { isLikePicture } from '../media/images/formats.ts';
import { areCut, type PictureKeys, preparePicture } from '../media/images/prepare.ts';
import { editor } from '../i18n/editor.ts';
import type { ReadOptions, CheckedPicture } from './options.ts';
import { type ContentFile, readContentFile, getFileStamp } from './content-files.ts';

/** Pictures in the folders of articles and pages, by file path. A refused picture is undefined. */
export type Pictures = Map<string, ShownPicture | undefined>;

/**
 * Prepares all pictures among some files. Reuses the results of an earlier build for unchanged
 * pictures. Refused pictures are problems; heavy pictures are warnings.
 */
export async function readPictures(
  files: ContentFile[],
  { keys, known, begun = 0 }: Pick<ReadOptions, 'keys' | 'known' | 'begun'>,
): Promise<{
  pictures: Pictures;
  read: CheckedPicture[];
  problems: Problem[];
  warnings: Problem[];
}> {
  const pictures: Pictures = new Map();
  const read: CheckedPicture[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter(({ path }) => isLikePicture(path))) {
    const path = compose(file.path);
    const stamp = getFileStamp(file, [keys.pictures, keys.pictureChecks].join(' '), begun);
    const before = known?.picture(file.shown);
    const isSame = before?.stamp !== undefined && before.stamp === stamp.now;
    const prepared = isSame && areCut(before.picture) ? before : await prepareFrom(file, keys);
    pictures.set(path, 'picture' in prepared ? prepared.picture : undefined);
    if ('problem' in prepared) problems.push(prepared.problem);
    else read.push({ ...prepared, stamp: stamp.lasting });
  }
  const warnings = read.flatMap(({ picture: { file }, warning }) =>
    warning ? [{ file, ...warning }] : [],
  );
  return { pictures, read, problems, warnings };
}

async function prepareFrom(
  file: ContentFile,
  keys: PictureKeys,
): Promise<CheckedPicture | { problem: Problem }> {
  const read = await readContentFile(file);
  if ('problem' in read) return read;
  const prepared = await preparePicture(read.bytes, file.path, keys);
  if ('refusal' in prepared) return { problem: { file: file.shown, ...prepared.refusal } };
  const { picture, ...rest } = prepared;
  return { picture: { ...picture, file: file.shown }, ...rest };
}

/**
 * Checks that each picture of a story exists. Ignores refused pictures, which are reported for
 * their own files.
 *
 * @param text path of the file of the story
 */
export const checkShownPictures = (
  shown: PictureUse[],
  text: string,
  pictures: Pictures,
): FileProblem[] =>
  shown
    .filter(({ src }) => !pictures.has(resolvePicturePath(src, text)))
    .map(({ src, line }) => ({
      line,
      field: editor.pictures.field,
      ...editor.pictures.missing(src),
    }));

/**
 * Returns the path of a picture file.
 *
 * @param src address that the editor wrote
 * @param text path of the file in which the address is written
 */
export const resolvePicturePath = (src: string, text: string): string =>
  compose(join(dirname(text), src));

/**
 * Composes the accents of a name (UAX #15): macOS decomposes them, and editors write both forms.
 */
const compose = (name: string): string => name.normalize('NFC');
