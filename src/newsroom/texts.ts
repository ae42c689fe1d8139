import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { distFolder } from '../config/folders.ts';
import { isLive } from '../config/mode.ts';
import { kept } from '../kept.ts';
import type { PrintedText } from '../model/kept-story.ts';

// Of each site by itself, and of the development server, as a build lets go of what it does not need.
const texts = kept(`texts-${isLive() ? 'dev' : basename(distFolder)}`);

/** Keeps a printed text for this build and the next, and gives the name that it is kept under: a hash of what it says. */
export function keepText(text: PrintedText): string {
  const json = JSON.stringify(text);
  const name = createHash('sha256').update(json).digest('hex').slice(0, 32);
  if (!isKept(name)) texts.putNow(`${name}.json`, json);
  return name;
}

export const isKept = (name: string): boolean => texts.has(`${name}.json`);

/**
 * The printed text that is kept under a name.
 *
 * @throws Error where there is none.
 */
export const textNamed = (name: string): PrintedText =>
  JSON.parse(texts.getNow(`${name}.json`).toString()) as PrintedText;

/** Lets go of every text but those of these names. */
export function keepOnly(names: Iterable<string>): void {
  const wanted = new Set(Array.from(names, (name) => `${name}.json`));
  for (const name of texts.names()) if (!wanted.has(name)) texts.drop(name);
}
