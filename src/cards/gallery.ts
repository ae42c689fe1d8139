import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { distFolder } from '../newsroom/folders.ts';
import { type Card, cardName } from '../outputs/card.ts';
import { drawCard } from './draw.ts';

/** Cards that were drawn before, beside Astro's own cache and away from what is published. */
const gallery = resolve(distFolder, '../.astro/cards');

/** Draws the cards that no build has drawn before, as many at once as there are cores. */
export async function drawMissing(cards: Card[]): Promise<void> {
  await mkdir(gallery, { recursive: true });
  const waiting = [...cards];
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let card = waiting.pop(); card; card = waiting.pop()) await drawOnce(card);
    }),
  );
}

/** A drawn card's picture, PNG. */
export const pictureOf = (card: Card): Promise<Buffer<ArrayBuffer>> => readFile(fileOf(card));

async function drawOnce(card: Card): Promise<void> {
  const file = fileOf(card);
  if (existsSync(file)) return;
  const part = `${file}.${process.pid}`;
  // Renamed when whole, so that a build cut short leaves no half of a picture to the next.
  await writeFile(part, await drawCard(card));
  await rename(part, file);
}

const fileOf = (card: Card): string => join(gallery, `${cardName(card)}.png`);
