import type { APIRoute } from 'astro';
import { drawMissing, pictureOf } from '../../cards/gallery.ts';
import { now } from '../../clock.ts';
import { libraryAt } from '../../library.ts';
import { type Card, cardName, cardsOf } from '../../outputs/card.ts';

export const getStaticPaths = async () => {
  const { articles, all, desks, tags, people } = await libraryAt(now);
  const cards = cardsOf(articles, [all, ...desks, ...tags, ...people]);
  await drawMissing(cards);
  return cards.map((card) => ({ params: { card: cardName(card) }, props: { card } }));
};

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await pictureOf(props.card), { headers: { 'Content-Type': 'image/png' } });
