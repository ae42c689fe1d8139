import type { APIRoute } from 'astro';
import { type Card, cardName } from '../../cards/card.ts';
import { pictureOf } from '../../cards/gallery.ts';
import { isLive } from '../../config/mode.ts';
import { currentEdition } from '../../release/edition.ts';
import { cardsOf } from '../../release/units.ts';
import { segments } from '../../words/segments.ts';

export const getStaticPaths = async () => {
  // A build puts them beside what Astro makes: handing thousands of pictures through it would cost more than all else.
  if (!isLive()) return [];
  return cardsOf(await currentEdition()).map((card) => ({
    params: { cards: segments.cards, card: cardName(card) },
    props: { card },
  }));
};

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await pictureOf(props.card), { headers: { 'Content-Type': 'image/png' } });
