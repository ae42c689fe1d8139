import type { APIRoute } from 'astro';
import { hangCards, pictureOf } from '../../cards/gallery.ts';
import { now } from '../../config/clock.ts';
import { unfinishedFolder } from '../../config/folders.ts';
import { libraryAt } from '../../library.ts';
import { type Card, cardName, cardsOf } from '../../cards/card.ts';

export const getStaticPaths = async () => {
  const { articles, all, desks, tags, people } = await libraryAt(now);
  const cards = cardsOf(articles, [all, ...desks, ...tags, ...people]);
  if (import.meta.env.DEV)
    return cards.map((card) => ({ params: { card: cardName(card) }, props: { card } }));
  // Handing thousands of pictures through Astro would cost more than the rest of a warm build.
  await hangCards(cards, unfinishedFolder);
  return [];
};

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await pictureOf(props.card), { headers: { 'Content-Type': 'image/png' } });
