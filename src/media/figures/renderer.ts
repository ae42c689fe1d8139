import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type ImageSource, type Node, Renderer } from '@takumi-rs/core';
import { scripts, chooseTypefaces } from './script-fonts.ts';
import { subsets } from './typeface.ts';

const { resolve } = createRequire(import.meta.url);
let prepared: Promise<Renderer> | undefined;
const registered = new Map<string, Promise<unknown>>();

/** Font families of all drawings. The later ones supply letters that the first one lacks. */
export const fontFamily = ['Noto Serif', ...scripts.map(({ typeface }) => typeface)].join(', ');

/**
 * Returns the renderer with the fonts that a text needs. All are Noto typefaces (SIL Open Font
 * License 1.1), and their packages include the license.
 */
export async function getRenderer(text: string): Promise<Renderer> {
  const made = await (prepared ??= prepare());
  for (const { typeface, files } of chooseTypefaces(text))
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

/** Registers a font file with the renderer, unless it is registered already. */
function register(to: Renderer, name: string, file: string, weight?: number): Promise<unknown> {
  const known =
    registered.get(file) ??
    readFile(resolve(file)).then((data) =>
      to.registerFont({ name, data, ...(weight !== undefined && { weight }) }),
    );
  registered.set(file, known);
  return known;
}

/** A drawing for the renderer: a node, and the images that it refers to. */
export interface Drawn {
  node: Node;
  images: ImageSource[];
}
