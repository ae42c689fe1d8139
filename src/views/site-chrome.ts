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

/** A link with a name. */
export interface LinkView {
  path: string;
  name: string;
}

/** Everything around the content of a page. */
export interface SiteChrome {
  head: Head;
  masthead: LinkView[];
  /** Path of the page. */
  path: string;
  /** Link to the page with the imprint, if there is one. */
  imprint?: LinkView;
  /** Features of the text that need styles. */
  features: Feature[];
}

/**
 * Creates links to the first desks. If not all fit in one row on a phone, it adds a link to all
 * desks.
 */
function createDeskLinks(desks: Listing[]): LinkView[] {
  const { mastheadDesks } = site.limits;
  const shown = desks.length > mastheadDesks ? desks.slice(0, mastheadDesks - 1) : desks;
  const links = shown.map((desk) => ({ path: getListPath(desk), name: desk.term.name }));
  return shown === desks ? links : [...links, { path: topicsPath, name: messages.masthead.desks }];
}

/** Creates the parts of the chrome that are the same on every page: masthead and imprint. */
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

/** Creates the chrome of a page. */
export const createSiteChrome = (
  edition: Edition,
  path: string,
  head: Head,
  features: Feature[] = [],
): SiteChrome => ({ head, path, features, ...createSharedChrome(edition) });
