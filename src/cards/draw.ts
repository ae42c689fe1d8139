import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';
import type { Card } from '../outputs/card.ts';
import { heading, layout, room, titleSizes } from './layout.ts';

const { resolve } = createRequire(import.meta.url);
const faces = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'];
let prepared: Promise<Renderer> | undefined;

/** The renderer with the card's font (Noto Serif, SIL Open Font License 1.1; its licence stands in the package beside it). */
const renderer = (): Promise<Renderer> => (prepared ??= prepare());

async function prepare(): Promise<Renderer> {
  const made = new Renderer();
  for (const face of faces) {
    const data = await readFile(
      resolve(`@fontsource/noto-serif/files/noto-serif-${face}-normal.woff2`),
    );
    await made.registerFont({ name: 'Noto Serif', data, weight: Number(face.slice(-3)) });
  }
  return made;
}

/** The card's picture, of its own width and height in pixels. PNG is a fifth of JPEG's size for what is drawn here. */
export async function drawCard(card: Card, format: 'png' | 'jpeg' = 'png'): Promise<Buffer> {
  const { width, height } = card;
  return (await renderer()).render(layout(card, await fittingSize(card)), {
    width,
    height,
    format,
  });
}

/** The texts that a card shows, line by line as they are drawn, and whether all of it has room. */
export async function readCard(card: Card): Promise<{ lines: string[]; fits: boolean }> {
  const size = await fittingSize(card);
  const measured = await (
    await renderer()
  ).measure(layout(card, size), { width: card.width, height: card.height });
  const lines: string[] = [];
  let fits = (await headingHeight(card, size)) <= room(card);
  const walk = (node: typeof measured, x: number, y: number): void => {
    const [, , , , left, top] = node.transform;
    for (const run of node.runs) {
      lines.push(run.text);
      fits &&= left + run.x + run.width <= card.width && top + run.y + run.height <= card.height;
    }
    for (const child of node.children) walk(child, x, y);
  };
  walk(measured, 0, 0);
  return { lines, fits };
}

/** The largest size at which the title and what stands under it have room. */
async function fittingSize(card: Card): Promise<number> {
  for (const size of titleSizes) if ((await headingHeight(card, size)) <= room(card)) return size;
  return titleSizes.at(-1) ?? 36;
}

const headingHeight = async (card: Card, size: number): Promise<number> =>
  (await (await renderer()).measure(heading(card, size), { width: card.width })).height;
