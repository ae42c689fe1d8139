import type { APIRoute } from 'astro';
import { type Card, cardName, cardsOf } from '../../cards/card.ts';
import { pictureOf, publishCards } from '../../cards/gallery.ts';
import { unfinishedFolder } from '../../config/folders.ts';
import { isLive } from '../../config/mode.ts';
import { currentEdition } from '../../release/edition.ts';
import { segments } from '../../words/segments.ts';

export const getStaticPaths = async () => {
  const cards = cardsOf(await currentEdition());
  if (isLive())
    return cards.map((card) => ({
      params: { cards: segments.cards, card: cardName(card) },
      props: { card },
    }));
  // Handing thousands of pictures through Astro would cost more than the rest of a warm build.
  await publishCards(cards, unfinishedFolder);
  return [];
};

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await pictureOf(props.card), { headers: { 'Content-Type': 'image/png' } });
