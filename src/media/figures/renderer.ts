import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type ImageSource, type Node, Renderer } from '@takumi-rs/core';
import { scripts, chooseTypefaces } from './script-fonts.ts';
import { subsets } from './typeface.ts';

const { resolve } = createRequire(import.meta.url);
let prepared: Promise<Renderer> | undefined;
const registered = new Map<string, Promise<unknown>>();

/** Typefaces of all that is drawn; those after the first for the letters that it lacks. */
export const fontFamily = ['Noto Serif', ...scripts.map(({ typeface }) => typeface)].join(', ');

/** The renderer with the drawings' font and those of the scripts that a text has letters of (the Noto typefaces, SIL Open Font License 1.1; the licences stand in the packages beside them). */
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

/** What is drawn, with the pictures that its nodes name. */
export interface Drawn {
  node: Node;
  images: ImageSource[];
}
