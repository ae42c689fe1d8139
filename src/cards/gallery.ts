import { existsSync } from 'node:fs';
import { constants, copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../config/folders.ts';
import { type Card, cardName, cardPath, cardsPath } from './card.ts';
import { drawCard } from './draw.ts';

/** Cards that builds have drawn, away from what is published. */
const gallery = join(cacheFolder, 'cards');

/** Puts the cards into a folder of a site, by their paths, and draws those that no build has drawn before. */
export async function hangCards(cards: Card[], folder: string): Promise<void> {
  await mkdir(gallery, { recursive: true });
  await mkdir(join(folder, cardsPath), { recursive: true });
  await eachAtOnce(cards, async (card) => {
    const target = join(folder, cardPath(card));
    await drawOnce(card);
    // A copy, not a second name: what is done to a published file must not come back with the next build.
    await copyFile(fileOf(card), target, constants.COPYFILE_FICLONE);
  });
}

/** A card's picture, PNG. */
export async function pictureOf(card: Card): Promise<Buffer<ArrayBuffer>> {
  await mkdir(gallery, { recursive: true });
  await drawOnce(card);
  return readFile(fileOf(card));
}

async function drawOnce(card: Card): Promise<void> {
  const file = fileOf(card);
  if (existsSync(file)) return;
  const part = `${file}.${process.pid}`;
  // Renamed when whole, so that a build cut short leaves no half of a picture to the next.
  await writeFile(part, await drawCard(card));
  await rename(part, file);
}

/** Does the work for each, as many at once as there are cores. */
export async function eachAtOnce<T>(things: T[], work: (thing: T) => Promise<void>): Promise<void> {
  const waiting = [...things];
  const worker = async () => {
    while (waiting.length > 0) await work(waiting.pop() as T);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

const fileOf = (card: Card): string => join(gallery, `${cardName(card)}.png`);
