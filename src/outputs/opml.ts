import { generateOpml } from 'feedsmith';
import type { Listing } from '../model/listing.ts';
import { absolute, subscribePath } from '../addresses.ts';
import { site } from '../config/site.ts';
import { words } from '../words/reader.ts';
import { feedPath, feedTitle } from './feed.ts';

/** A list of feeds that a reader can import as one. */
export interface OpmlList {
  /** As the file's title. */
  title: string;
  /** As a link to the file. */
  name: string;
  path: string;
  listings: Listing[];
}

/** The lists of feeds that are published: of all, and of the desks. */
export function opmlLists({
  all,
  desks,
  tags,
  people,
}: Record<'desks' | 'tags' | 'people', Listing[]> & { all: Listing }): OpmlList[] {
  const { opml } = words.feed;
  const { listAll, listDesks } = words.subscribe;
  return [
    {
      title: opml.all,
      name: listAll,
      path: `${subscribePath}semua.opml`,
      listings: [all, ...desks, ...tags, ...people],
    },
    { title: opml.desks, name: listDesks, path: `${subscribePath}rubrik.opml`, listings: desks },
  ];
}

/** A list of feeds as OPML 2.0 (opml.org/spec2), each outline of type `rss`. */
export const renderOpml = (title: string, listings: Listing[]): string =>
  generateOpml({
    head: { title },
    body: { outlines: listings.map(outlineOf) },
  });

function outlineOf(listing: Listing) {
  const title = feedTitle(listing);
  return {
    type: 'rss',
    text: title,
    title,
    xmlUrl: absolute(feedPath(listing, 'rss')),
    htmlUrl: absolute(listing.kind === 'all' ? '/' : listing.path),
    language: site.language,
  };
}
