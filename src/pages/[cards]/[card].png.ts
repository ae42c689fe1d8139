import type { APIRoute } from 'astro';
import { type Card, getCardName } from '../../media/og/card.ts';
import { getCardPicture } from '../../media/og/card-cache.ts';
import { isPreview } from '../../config/mode.ts';
import { getCards } from '../../content/hashed-files.ts';
import { getEdition } from '../_edition.ts';
import { segments } from '../../i18n/segments.ts';

export const getStaticPaths = async () => {
  // A build copies the cards, because thousands of routes would take longer than the rest of the
  // build.
  if (!isPreview()) return [];
  return getCards(await getEdition()).map((card) => ({
    params: { cards: segments.cards, card: getCardName(card) },
    props: { card },
  }));
};

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await getCardPicture(props.card), { headers: { 'Content-Type': 'image/png' } });
