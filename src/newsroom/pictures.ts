import { dirname, join } from 'node:path';
import type { FileProblem, Problem } from '../model/problems.ts';
import type { ShownPicture } from '../model/picture.ts';
import type { PictureUse } from '../model/story.ts';
import { looksLikePicture } from '../pictures/decode.ts';
import { type PictureKeys, preparePicture } from '../pictures/prepare.ts';
import { editor } from '../words/editor.ts';
import { type ContentFile, readContent } from './files.ts';

/** The pictures beside articles, by the path of their file; those that are refused are known and have no picture. */
export type Pictures = Map<string, ShownPicture | undefined>;

/** Prepares every picture among some files; tells what is refused, and as warnings what is heavy. */
export async function readPictures(
  files: ContentFile[],
  keys: PictureKeys,
): Promise<{ pictures: Pictures; problems: Problem[]; warnings: Problem[] }> {
  const pictures: Pictures = new Map();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const file of files.filter(({ path }) => looksLikePicture(path))) {
    const path = composed(file.path);
    pictures.set(path, undefined);
    const read = await readContent(file);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const prepared = await preparePicture(read.bytes, file.path, keys);
    if ('refusal' in prepared) {
      problems.push({ file: file.shown, ...prepared.refusal });
      continue;
    }
    pictures.set(path, { ...prepared.picture, file: file.shown });
    if (prepared.warning) warnings.push({ file: file.shown, ...prepared.warning });
  }
  return { pictures, problems, warnings };
}

/** What is wrong with the pictures that a text shows: each must be among those of its folder. One that is refused is told of by its own file. */
export const pictureProblems = (
  shown: PictureUse[],
  text: string,
  pictures: Pictures,
): FileProblem[] =>
  shown
    .filter(({ src }) => !pictures.has(pathOf(src, text)))
    .map(({ src, line }) => ({
      line,
      field: editor.pictures.field,
      ...editor.pictures.missing(src),
    }));

/** Path of the file of a picture, from what an editor wrote as its address in the text at `text`. */
export const pathOf = (src: string, text: string): string => composed(join(dirname(text), src));

/** A name with its accents composed: macOS writes them apart, and editors as they please (UAX #15). */
const composed = (name: string): string => name.normalize('NFC');
