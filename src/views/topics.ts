import { indexPath, listPath } from '../routes.ts';
import { createPageCards } from '../media/og/card.ts';
import type { Edition } from '../model/edition.ts';
import type { Listing } from '../model/listing.ts';
import { words } from '../i18n/reader.ts';
import { listFeeds } from './feed-links.ts';
import { type FrameView, createSiteChrome, type LinkView } from './site-chrome.ts';
import { createPageHead } from './head.ts';

/** All that the page of desks, tags and people shows. */
export interface IndexView {
  frame: FrameView;
  title: string;
  all: LinkView;
  desks: CountedLink[];
  tags: CountedLink[];
  people: CountedLink[];
}

/** A link to a list, with how many articles it has. */
interface CountedLink extends LinkView {
  count: number;
}

/** The page of every desk, tag and person that has an article. */
export function indexView(edition: Edition): IndexView {
  const { all, desks, tags, people } = edition;
  const { title, description } = words.index;
  const head = createPageHead({
    path: indexPath,
    title,
    description,
    card: createPageCards(edition).index,
    feeds: listFeeds(all, all),
  });
  return {
    frame: createSiteChrome(edition, indexPath, head),
    title,
    all: { path: listPath(all), name: all.term.name },
    desks: desks.map(counted),
    tags: tags.map(counted),
    people: people.map(counted),
  };
}

const counted = (listing: Listing): CountedLink => ({
  path: listPath(listing),
  name: listing.term.name,
  count: listing.articles.length,
});
