import { hashedFolders } from '../addresses.ts';
import { clock } from '../config/clock.ts';
import { isLive } from '../config/mode.ts';
import { type Copy, type Edition, editionOf } from '../model/edition.ts';
import type { PrintedText } from '../model/kept-story.ts';
import { pictureType } from '../model/picture.ts';
import { pictureFile } from '../pictures/prepare.ts';
import { handed } from './handed.ts';
import { keysFor } from './keys.ts';
import { liveNewsroom, liveText } from './live.ts';
import { passingSearch, type Search } from './search.ts';

/** What this build publishes; while an editor tries things out, what stands in the content now, with drafts and what is to come. */
export async function currentEdition(): Promise<Edition> {
  return isLive() ? live() : handed().edition;
}

async function live(): Promise<Edition> {
  const { copy } = await liveNewsroom();
  const { cards: design } = await keysFor(process.cwd());
  return editionOf(copy, clock(), { design, isPreview: true });
}

let lastSearch: { copy: Copy; search: Search } | undefined;

/** What a search of this build's edition reads. */
export async function currentSearch(): Promise<Search> {
  if (!isLive()) return handed().search;
  const { copy } = await liveNewsroom();
  if (lastSearch?.copy !== copy)
    lastSearch = { copy, search: passingSearch(await live(), liveText) };
  return lastSearch.search;
}

/** Whether what stands at a path is to be rendered; to an editor, everything is. */
export const isDue = (path: string): boolean => isLive() || handed().due.has(path);

/** Address that holds the data of a published picture (RFC 2397), by its path. */
export function dataOf(path: string): string {
  const name = path.slice(hashedFolders.pictures.length);
  const data = pictureFile(name);
  if (!data) throw new Error(`There is no picture ${name}.`);
  return `data:${pictureType(name)};base64,${data.toString('base64')}`;
}

/** The printed text of an article or a page. */
export const textOf = ({ text }: { text: string }): PrintedText =>
  isLive() ? liveText(text) : handed().text(text);
