import type { Edition } from '../model/edition.ts';
import type { PrintedText } from '../model/kept-story.ts';
import type { Search } from './search.ts';

/** What a build hands to the pages that it has Astro render. */
export interface Handed {
  edition: Edition;
  /** Paths of what is to be rendered; all else stands as it was. */
  due: ReadonlySet<string>;
  /** Paths of all that is published, but for files of hashed names and what is copied as it stands. */
  all: ReadonlySet<string>;
  /** The printed text that is kept under a name. */
  text: (name: string) => PrintedText;
  search: Search;
}

// Astro renders pages from bundles of their own in this process, which share nothing with it but what is global.
const key = Symbol.for('warta.handed');
const place = globalThis as { [key]?: Handed };

/** Hands something to the pages that are rendered next. */
export function hand(handed: Handed): void {
  place[key] = handed;
}

/** @throws Error where nothing was handed over, as where Astro's own command builds. */
export function handed(): Handed {
  const found = place[key];
  if (!found)
    throw new Error('Pages are built by `npm run build`, which hands them what to render.');
  return found;
}
