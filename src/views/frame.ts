import { indexPath, listPath, subscribePath } from '../addresses.ts';
import type { Edition } from '../model/edition.ts';
import { words } from '../words/reader.ts';
import type { Head } from './head.ts';

/** A link by its name. */
export interface LinkView {
  path: string;
  name: string;
}

/** What stands around the content of every page. */
export interface FrameView {
  head: Head;
  masthead: LinkView[];
  /** Path of the page. */
  path: string;
}

/** The frame of a page. */
export const frameView = ({ desks }: Edition, path: string, head: Head): FrameView => ({
  head,
  path,
  masthead: [
    ...desks.map((desk) => ({ path: listPath(desk), name: desk.term.name })),
    { path: indexPath, name: words.masthead.index },
    { path: subscribePath, name: words.masthead.subscribe },
  ],
});
