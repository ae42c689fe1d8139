import { dirname, join } from 'node:path';
import type { FileProblem, Problem } from '../model/problems.ts';
import type { ShownPicture } from '../model/picture.ts';
import type { PictureUse } from '../model/story.ts';
import { isLikePicture } from '../media/images/formats.ts';
import { areCut, type PictureKeys, preparePicture } from '../media/images/prepare.ts';
import { editor } from '../i18n/editor.ts';
import type { ReadOptions, CheckedPicture } from './options.ts';
import { type ContentFile, readContentFile, getFileStamp } from './content-files.ts';

/** The pictures beside articles, by the path of their file; those that are refused are known and have no picture. */
export type Pictures = Map<string, ShownPicture | undefined>;

/** Prepares every picture among some files, but for those that are as a build before has read them; tells what is refused, and as warnings what is heavy. */
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

/** What is wrong with the pictures that a text shows: each must be among those of its folder. One that is refused is told of by its own file. */
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

/** Path of the file of a picture, from what an editor wrote as its address in the text at `text`. */
export const resolvePicturePath = (src: string, text: string): string =>
  compose(join(dirname(text), src));

/** A name with its accents composed: macOS writes them apart, and editors as they please (UAX #15). */
const compose = (name: string): string => name.normalize('NFC');
