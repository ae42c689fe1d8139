import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type MeasuredNode, type Node, Renderer } from '@takumi-rs/core';
import { subsets } from './typeface.ts';
import type { Card } from './card.ts';
import { foot, head, layout, room, type Scale, scales } from './layout.ts';

const { resolve } = createRequire(import.meta.url);
let prepared: Promise<Renderer> | undefined;

/** The renderer with the card's font (Noto Serif, SIL Open Font License 1.1; its licence stands in the package beside it). */
const renderer = (): Promise<Renderer> => (prepared ??= prepare());

async function prepare(): Promise<Renderer> {
  const made = new Renderer();
  for (const subset of subsets)
    for (const weight of [400, 700]) {
      const file = `@fontsource/noto-serif/files/noto-serif-${subset}-${weight}-normal.woff2`;
      await made.registerFont({ name: 'Noto Serif', data: await readFile(resolve(file)), weight });
    }
  return made;
}

/**
 * The card's picture, of its own width and height in pixels. PNG is less than half of JPEG's size for what is drawn here.
 *
 * @throws Error when a card has no room for its texts, so that none is ever cut.
 */
export async function drawCard(card: Card, format: 'png' | 'jpeg' = 'png'): Promise<Buffer> {
  const { width, height } = card;
  return (await renderer()).render(layout(card, await fitting(card)), { width, height, format });
}

/** The texts that a card shows, line by line as they are drawn, and whether all stand inside it, apart from each other. */
export async function readCard(card: Card): Promise<{ lines: string[]; fits: boolean }> {
  const drawn = await measure(layout(card, await fitting(card)), card);
  const [above, below] = drawn.children.map(({ transform, height }) => ({
    top: transform[5],
    bottom: transform[5] + height,
  }));
  const runs = runsIn(drawn);
  return {
    lines: runs.map(({ text }) => text),
    fits:
      (above?.bottom ?? 0) <= (below?.top ?? 0) &&
      runs.every(({ right, bottom }) => right <= card.width && bottom <= card.height),
  };
}

const runsIn = ({
  runs,
  transform: [, , , , left, top],
  children,
}: MeasuredNode): { text: string; right: number; bottom: number }[] => [
  ...runs.map(({ text, x, y, width, height }) => ({
    text,
    right: left + x + width,
    bottom: top + y + height,
  })),
  ...children.flatMap(runsIn),
];

/** The largest scale in which a card has room for its texts. */
async function fitting(card: Card): Promise<Scale> {
  const { height, ...inner } = room(card);
  const left = height - (await measure(foot(card), inner)).height;
  for (const scale of scales)
    if ((await measure(head(card, scale), inner)).height <= left) return scale;
  throw new Error(`No scale has room for the card of ${JSON.stringify(card.title)}.`);
}

const measure = async (node: Node, size: { width: number; height?: number }) =>
  (await renderer()).measure(node, size);
