import { runConcurrently, openCache } from '../../cache/cache.ts';
import { type Card, getCardName } from './card.ts';

const gallery = openCache('cards');

/**
 * Draws the cards that are neither in a site nor, whole, in the cache.
 *
 * @param isInSite returns whether the site has a card, by the name of its file
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

/** Copies cards into a folder, by the names of their files; a file that is there is the same. */
export const copyCards = (files: string[], folder: string): void => gallery.publish(files, folder);

/** A card's picture, PNG. */
export const getCardPicture = async (card: Card): Promise<Buffer<ArrayBuffer>> =>
  gallery.get(getCardFile(card)) ?? (await draw(card));

async function draw(card: Card): Promise<Buffer<ArrayBuffer>> {
  // What draws is heavy, and most builds have nothing to draw.
  const { drawCard } = await import('./draw.ts');
  const picture = Buffer.from(await drawCard(card));
  gallery.put(getCardFile(card), picture);
  return picture;
}

/** Returns the name of a card's file. */
export const getCardFile = (card: Card): string => `${getCardName(card)}.png`;
