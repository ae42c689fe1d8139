import type { MeasuredNode, Node, Renderer } from '@takumi-rs/core';
import { drawCardFigure } from '../figures/card-figure.ts';
import { getRenderer } from '../figures/renderer.ts';
import type { Card } from './card.ts';
import {
  getFigureRoom,
  layoutFoot,
  layoutHead,
  layoutCard,
  getTextRoom,
  type Scale,
  scales,
} from './layout.ts';

/** Returns the renderer with the fonts that a card's texts need. */
const getCardRenderer = ({ label, title, subtitle, date, note }: Card): Promise<Renderer> =>
  getRenderer([label, title, subtitle, date, note].join(''));

/**
 * Draws the image of a card. The default is PNG, because these drawings are less than half as large
 * in PNG as in JPEG.
 *
 * @throws Error if the texts do not fit, so that no text is ever cut off.
 */
export async function drawCard(card: Card, format: 'png' | 'jpeg' = 'png'): Promise<Buffer> {
  const { width, height } = card;
  const figure = card.figure && drawCardFigure(card.figure, getFigureRoom(card));
  const shown = figure ? card : { ...card, figure: undefined };
  const renderer = await getCardRenderer(card);
  return renderer.render(layoutCard(shown, await fitText(shown), figure?.node), {
    width,
    height,
    format,
    images: figure?.images ?? [],
  });
}

/**
 * Lists the lines of text that a card shows. Also checks that all lines are inside the card, and
 * that its head and foot do not overlap.
 */
export async function readCard(card: Card): Promise<{ lines: string[]; fits: boolean }> {
  const renderer = await getCardRenderer(card);
  const drawn = await renderer.measure(layoutCard(card, await fitText(card)), card);
  const [above, below] = drawn.children.map(({ transform, height }) => ({
    top: transform[5],
    bottom: transform[5] + height,
  }));
  const runs = findRuns(drawn);
  return {
    lines: runs.map(({ text }) => text),
    fits:
      (above?.bottom ?? 0) <= (below?.top ?? 0) &&
      runs.every(({ right, bottom }) => right <= card.width && bottom <= card.height),
  };
}

const findRuns = ({
  runs,
  transform: [, , , , left, top],
  children,
}: MeasuredNode): { text: string; right: number; bottom: number }[] => [
  ...runs.map(({ text, x, y, width, height }) => ({
    text,
    right: left + x + width,
    bottom: top + y + height,
  })),
  ...children.flatMap(findRuns),
];

/**
 * Finds the largest scale at which the texts of a card fit.
 *
 * @throws Error if they fit at no scale.
 */
async function fitText(card: Card): Promise<Scale> {
  const renderer = await getCardRenderer(card);
  const { height, ...inner } = getTextRoom(card);
  const heightOf = async (node: Node) => (await renderer.measure(node, inner)).height;
  const left = height - (await heightOf(layoutFoot(card)));
  for (const scale of scales) if ((await heightOf(layoutHead(card, scale))) <= left) return scale;
  throw new Error(`No scale has room for the card of ${JSON.stringify(card.title)}.`);
}
