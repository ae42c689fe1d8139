import { runConcurrently, openCache } from '../../cache/cache.ts';
import { type Card, getCardName } from './card.ts';

const gallery = openCache('cards');

/**
 * Draws the cards that are neither in the site nor undamaged in the cache.
 *
 * @param isInSite checks whether the site has a card, by file name
 */
export const drawMissingCards = (
  cards: Card[],
  isInSite: (file: string) => boolean,
): Promise<void> =>
  runConcurrently(
    cards.filter((card) => !isInSite(getCardFile(card))),
    async (card) => {
      await getCardPicture(card);
    },
  );

/** Copies cards to a folder, by file name. Skips a file that exists there: it is identical. */
export const copyCards = (files: string[], folder: string): void => gallery.publish(files, folder);

/** Returns the image of a card (PNG). Draws it if it is not in the cache. */
export const getCardPicture = async (card: Card): Promise<Buffer<ArrayBuffer>> =>
  gallery.get(getCardFile(card)) ?? (await draw(card));

async function draw(card: Card): Promise<Buffer<ArrayBuffer>> {
  // This module is heavy, and most builds have nothing to draw.
  const { drawCard } = await import('./draw.ts');
  const picture = Buffer.from(await drawCard(card));
  gallery.put(getCardFile(card), picture);
  return picture;
}

export const getCardFile = (card: Card): string => `${getCardName(card)}.png`;
