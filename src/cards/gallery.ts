import { hashedFolders } from '../addresses.ts';
import { eachAtOnce, kept } from '../kept/kept.ts';
import { type Card, cardName } from './card.ts';

const gallery = kept('cards');

/** Puts the cards into a site that is being built, by their paths, and draws those that no build has drawn before. */
export async function publishCards(cards: Card[], site: string): Promise<void> {
  await eachAtOnce(cards, drawOnce);
  gallery.publish(cards.map(fileOf), site + hashedFolders.cards);
}

/** A card's picture, PNG. */
export const pictureOf = async (card: Card): Promise<Buffer<ArrayBuffer>> =>
  gallery.get(fileOf(card)) ?? (await draw(card));

async function drawOnce(card: Card): Promise<void> {
  if (!gallery.has(fileOf(card))) await draw(card);
}

async function draw(card: Card): Promise<Buffer<ArrayBuffer>> {
  // What draws is heavy, and most builds have nothing to draw.
  const { drawCard } = await import('./draw.ts');
  const picture = Buffer.from(await drawCard(card));
  gallery.put(fileOf(card), picture);
  return picture;
}

const fileOf = (card: Card): string => `${cardName(card)}.png`;
