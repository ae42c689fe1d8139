import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type MeasuredNode, type Node, Renderer } from '@takumi-rs/core';
import { typefacesFor } from './scripts.ts';
import { subsets } from './typeface.ts';
import type { Card } from './card.ts';
import { foot, head, layout, room, type Scale, scales } from './layout.ts';

const { resolve } = createRequire(import.meta.url);
let prepared: Promise<Renderer> | undefined;
const registered = new Map<string, Promise<unknown>>();

/** The renderer with the card's font and those of the scripts that a card has letters of (the Noto typefaces, SIL Open Font License 1.1; the licences stand in the packages beside them). */
async function rendererFor(card: Card): Promise<Renderer> {
  const made = await (prepared ??= prepare());
  const text = [card.label, card.title, card.subtitle, card.date, card.note].join('');
  for (const { typeface, files } of typefacesFor(text))
    for (const { file, weight } of files) await register(made, typeface, file, weight);
  return made;
}

async function prepare(): Promise<Renderer> {
  const made = new Renderer();
  for (const subset of subsets)
    for (const weight of [400, 700]) {
      const file = `@fontsource/noto-serif/files/noto-serif-${subset}-${weight}-normal.woff2`;
      await register(made, 'Noto Serif', file, weight);
    }
  return made;
}

/** Hands a file of a typeface to the renderer, once. */
function register(to: Renderer, name: string, file: string, weight?: number): Promise<unknown> {
  const known =
    registered.get(file) ??
    readFile(resolve(file)).then((data) =>
      to.registerFont({ name, data, ...(weight !== undefined && { weight }) }),
    );
  registered.set(file, known);
  return known;
}

/**
 * The card's picture, of its own width and height in pixels. PNG is less than half of JPEG's size for what is drawn here.
 *
 * @throws Error when a card has no room for its texts, so that none is ever cut.
 */
export async function drawCard(card: Card, format: 'png' | 'jpeg' = 'png'): Promise<Buffer> {
  const { width, height } = card;
  const renderer = await rendererFor(card);
  return renderer.render(layout(card, await fitting(card)), { width, height, format });
}

/** The texts that a card shows, line by line as they are drawn, and whether all stand inside it, apart from each other. */
export async function readCard(card: Card): Promise<{ lines: string[]; fits: boolean }> {
  const renderer = await rendererFor(card);
  const drawn = await renderer.measure(layout(card, await fitting(card)), card);
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
  const renderer = await rendererFor(card);
  const { height, ...inner } = room(card);
  const heightOf = async (node: Node) => (await renderer.measure(node, inner)).height;
  const left = height - (await heightOf(foot(card)));
  for (const scale of scales) if ((await heightOf(head(card, scale))) <= left) return scale;
  throw new Error(`No scale has room for the card of ${JSON.stringify(card.title)}.`);
}
