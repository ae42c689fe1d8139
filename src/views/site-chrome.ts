import {
  getArchivePath,
  imprintSlug,
  topicsPath,
  getListPath,
  getStaticPagePath,
  searchPath,
  subscribePath,
} from '../routes.ts';
import { site } from '../config/site.ts';
import type { Edition } from '../model/edition.ts';
import type { Feature } from '../model/story-summary.ts';
import type { Listing } from '../model/listing.ts';
import { messages } from '../i18n/reader.ts';
import type { Head } from './head.ts';

/** A link by its name. */
export interface LinkView {
  path: string;
  name: string;
}

/** What stands around the content of every page. */
export interface SiteChrome {
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
function createDeskLinks(desks: Listing[]): LinkView[] {
  const { mastheadDesks } = site.limits;
  const shown = desks.length > mastheadDesks ? desks.slice(0, mastheadDesks - 1) : desks;
  const links = shown.map((desk) => ({ path: getListPath(desk), name: desk.term.name }));
  return shown === desks ? links : [...links, { path: topicsPath, name: messages.masthead.desks }];
}

/** What stands around the content of every page alike. */
export function createSharedChrome({
  desks,
  pages,
}: Edition): Pick<SiteChrome, 'masthead' | 'imprint'> {
  const imprint = pages.find(({ slug }) => slug === imprintSlug);
  return {
    masthead: [
      ...createDeskLinks(desks),
      { path: getArchivePath(), name: messages.masthead.archive },
      { path: subscribePath, name: messages.masthead.subscribe },
      { path: searchPath, name: messages.masthead.search },
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
): SiteChrome => ({ head, path, features, ...createSharedChrome(edition) });
