import {
  getArchivePath,
  imprintSlug,
  indexPath,
  listPath,
  getStaticPagePath,
  searchPath,
  subscribePath,
} from '../routes.ts';
import { site } from '../config/site.ts';
import type { Edition } from '../model/edition.ts';
import type { Feature } from '../model/story-summary.ts';
import type { Listing } from '../model/listing.ts';
import { words } from '../i18n/reader.ts';
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
  /** What its text needs styles for. */
  features: Feature[];
}

/** The first desks, and the way to all where there are more than stand in a row on a phone. */
function deskLinks(desks: Listing[]): LinkView[] {
  const { mastheadDesks } = site.limits;
  const shown = desks.length > mastheadDesks ? desks.slice(0, mastheadDesks - 1) : desks;
  const links = shown.map((desk) => ({ path: listPath(desk), name: desk.term.name }));
  return shown === desks ? links : [...links, { path: indexPath, name: words.masthead.desks }];
}

/** What stands around the content of every page alike. */
export function createSharedChrome({
  desks,
  pages,
}: Edition): Pick<FrameView, 'masthead' | 'imprint'> {
  const imprint = pages.find(({ slug }) => slug === imprintSlug);
  return {
    masthead: [
      ...deskLinks(desks),
      { path: getArchivePath(), name: words.masthead.archive },
      { path: subscribePath, name: words.masthead.subscribe },
      { path: searchPath, name: words.masthead.search },
    ],
    ...(imprint && { imprint: { path: getStaticPagePath(imprintSlug), name: imprint.title } }),
  };
}

/** The frame of a page. */
export const createSiteChrome = (
  edition: Edition,
  path: string,
  head: Head,
  features: Feature[] = [],
): FrameView => ({ head, path, features, ...createSharedChrome(edition) });
