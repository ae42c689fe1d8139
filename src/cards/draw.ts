import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';
import type { Card } from '../outputs/card.ts';
import { subsets } from '../model/typeface.ts';
import { heading, layout, room, titleSizes } from './layout.ts';

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
  const walk = (node: typeof measured): void => {
    const [, , , , left, top] = node.transform;
    for (const run of node.runs) {
      lines.push(run.text);
      fits &&= left + run.x + run.width <= card.width && top + run.y + run.height <= card.height;
    }
    for (const child of node.children) walk(child);
  };
  walk(measured);
  return { lines, fits };
}

/** The largest size at which the title and what stands under it have room. */
async function fittingSize(card: Card): Promise<number> {
  for (const size of titleSizes) if ((await headingHeight(card, size)) <= room(card)) return size;
  return titleSizes.at(-1) ?? 36;
}

const headingHeight = async (card: Card, size: number): Promise<number> =>
  (await (await renderer()).measure(heading(card, size), { width: card.width })).height;
