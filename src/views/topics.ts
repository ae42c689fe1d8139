import { topicsPath, getListPath } from '../routes.ts';
import { createPageCards } from '../media/og/card.ts';
import type { Edition } from '../model/edition.ts';
import type { Listing } from '../model/listing.ts';
import { messages } from '../i18n/reader.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { createPageHead } from './head.ts';

/** View model of the page of desks, tags and people. */
export interface TopicsView {
  frame: SiteChrome;
  title: string;
  all: LinkView;
  desks: CountedLink[];
  tags: CountedLink[];
  people: CountedLink[];
}

/** A link to a list, with its number of articles. */
interface CountedLink extends LinkView {
  count: number;
}

/** Creates the view model of the page with every listed desk, tag and person. */
export function createTopicsView(edition: Edition): TopicsView {
  const { all, desks, tags, people } = edition;
  const { title, description } = messages.index;
  const head = createPageHead({
    path: topicsPath,
    title,
    description,
    card: createPageCards(edition).index,
    feeds: listFeeds(all, all),
  });
  return {
    frame: createSiteChrome(edition, topicsPath, head),
    title,
    all: { path: getListPath(all), name: all.term.name },
    desks: desks.map(countLink),
    tags: tags.map(countLink),
    people: people.map(countLink),
  };
}

const countLink = (listing: Listing): CountedLink => ({
  path: getListPath(listing),
  name: listing.term.name,
  count: listing.articles.length,
});
