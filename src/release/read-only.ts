import { contentFolder } from '../config/folders.ts';
import type { Listed } from '../newsroom/files.ts';
import { type Newsroom, readNewsroom } from '../newsroom/newsroom.ts';
import { readRecords } from '../newsroom/records.ts';
import { keptTexts, passingTexts } from '../newsroom/texts.ts';
import { keysFor } from './keys.ts';

/**
 * The newsroom as it is, read with what the last build knows of it, to which nothing is left.
 *
 * @throws ContentError where anything is wrong in the content.
 */
export async function readOnly(now: Date, listed?: Listed): Promise<Newsroom> {
  const keys = await keysFor(process.cwd());
  const texts = passingTexts(keptTexts());
  const { known } = readRecords(keys.texts, texts);
  return readNewsroom({ content: contentFolder, now, keys, texts, known, listed });
}
