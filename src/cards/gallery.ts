import { hashedFolders } from '../addresses.ts';
import { eachAtOnce, kept } from '../kept.ts';
import { type Card, cardName } from './card.ts';
import { drawCard } from './draw.ts';

const gallery = kept('cards');

/** Puts the cards into a site that is being built, by their paths, and draws those that no build has drawn before. */
export async function publishCards(cards: Card[], site: string): Promise<void> {
  await eachAtOnce(cards, drawOnce);
  await gallery.publish(cards.map(fileOf), site + hashedFolders.cards);
}

/** A card's picture, PNG. */
export async function pictureOf(card: Card): Promise<Buffer<ArrayBuffer>> {
  await drawOnce(card);
  return gallery.get(fileOf(card));
}

async function drawOnce(card: Card): Promise<void> {
  if (!gallery.has(fileOf(card))) gallery.putNow(fileOf(card), await drawCard(card));
}

const fileOf = (card: Card): string => `${cardName(card)}.png`;
