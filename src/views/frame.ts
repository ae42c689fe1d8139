import { imprintSlug, indexPath, listPath, prosePath, subscribePath } from '../addresses.ts';
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
  /** The page that names who answers for the publication, where there is one. */
  imprint?: LinkView;
  /** Whether the page shows maps or charts. */
  hasFigures?: boolean;
}

/** The frame of a page. */
export function frameView(
  { desks, pages }: Edition,
  path: string,
  head: Head,
  hasFigures = false,
): FrameView {
  const imprint = pages.find(({ slug }) => slug === imprintSlug);
  return {
    head,
    path,
    masthead: [
      ...desks.map((desk) => ({ path: listPath(desk), name: desk.term.name })),
      { path: indexPath, name: words.masthead.index },
      { path: subscribePath, name: words.masthead.subscribe },
    ],
    ...(hasFigures && { hasFigures }),
    ...(imprint && { imprint: { path: prosePath(imprintSlug), name: imprint.title } }),
  };
}
