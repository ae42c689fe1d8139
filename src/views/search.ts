import { getArchivePath, topicsPath, getListPath, searchPath } from '../routes.ts';
import { createPageCards } from '../media/og/card.ts';
import { site } from '../config/site.ts';
import type { Edition } from '../model/edition.ts';
import type { Listing } from '../model/listing.ts';
import { messages } from '../i18n/reader.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { createPageHead } from './head.ts';

/** View model of the search page. A script adds the results in the browser. */
export interface SearchView {
  frame: SiteChrome;
  title: string;
  /** Tags and people, grouped by their first letter. */
  letters: { letter: string; terms: LinkView[] }[];
  desks: LinkView[];
  /** Links to other ways to find a story. */
  ways: LinkView[];
}

/** Creates the view model of the search page. */
export function createSearchView(edition: Edition): SearchView {
  const { all, desks, tags, people } = edition;
  const { title, description } = messages.search;
  const head = createPageHead({
    path: searchPath,
    title,
    description,
    card: createPageCards(edition).search,
    feeds: listFeeds(all, all),
  });
  return {
    frame: createSiteChrome(edition, searchPath, head),
    title,
    letters: groupByLetter([...tags, ...people]),
    desks: desks.map(linkTo),
    ways: [
      { path: topicsPath, name: messages.search.all },
      { path: getArchivePath(), name: messages.search.archive },
    ],
  };
}

const linkTo = (listing: Listing): LinkView => ({
  path: getListPath(listing),
  name: listing.term.name,
});

/**
 * Groups lists by the first letter of their names. If there are too many, it takes those with the
 * most articles.
 */
function groupByLetter(listings: Listing[]): SearchView['letters'] {
  const { compare } = new Intl.Collator(site.language);
  const shown = listings
    .toSorted((one, other) => other.articles.length - one.articles.length)
    .slice(0, site.limits.termsListed)
    .map(linkTo)
    .sort((one, other) => compare(one.name, other.name));
  const groups = Map.groupBy(shown, ({ name }) => getLetter(name));
  return Array.from(groups, ([letter, terms]) => ({ letter, terms }));
}

/**
 * Returns the first letter of a name, without accents. Returns a dash if the name does not begin
 * with a letter.
 */
const getLetter = (name: string): string =>
  /\p{L}/u.exec(name.normalize('NFD').charAt(0))?.[0].toLocaleUpperCase(site.language) ?? '–';
