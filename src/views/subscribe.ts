import { absolute, feedListPaths, feedPath, subscribePath } from '../addresses.ts';
import { pageCards } from '../cards/card.ts';
import { site } from '../config/site.ts';
import type { Edition } from '../model/edition.ts';
import type { Listing } from '../model/listing.ts';
import { words } from '../words/reader.ts';
import { feedFormats, feedsOf } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './frame.ts';
import { pageHead } from './head.ts';
import { onDevice, readers } from './readers.ts';

/** All that the page for subscribers shows. */
export interface SubscribeView {
  frame: FrameView;
  title: string;
  description: string;
  groups: FeedGroup[];
  /** Whether there are more feeds than are named. */
  more: boolean;
  /** Lists of feeds that a reader of feeds can import as one. */
  lists: LinkView[];
}

/** Feeds under one heading. */
export interface FeedGroup {
  title: string;
  feeds: FeedView[];
}

/** A feed, with what opens it and its other formats. */
interface FeedView extends LinkView {
  address: string;
  links: LinkView[];
}

/** The page for those who want to subscribe. */
export function subscribeView(edition: Edition): SubscribeView {
  const { all, desks, tags, people } = edition;
  const { feedsNamed } = site.limits;
  const { title, description, listAll, listDesks } = words.subscribe;
  const head = pageHead({
    path: subscribePath,
    title,
    description,
    card: pageCards(edition).subscribe,
    feeds: feedsOf(all, all),
  });
  const groups = [
    group(words.subscribe.all, [all], true),
    group(words.subscribe.desks, desks, true),
    group(words.subscribe.tags, tags.slice(0, feedsNamed), false),
    group(words.subscribe.people, people.slice(0, feedsNamed), false),
  ];
  return {
    frame: frameView(edition, subscribePath, head),
    title,
    description,
    groups: groups.filter(({ feeds }) => feeds.length > 0),
    more: tags.length > feedsNamed || people.length > feedsNamed,
    lists: [
      { path: feedListPaths.all, name: listAll },
      { path: feedListPaths.desks, name: listDesks },
    ],
  };
}

const group = (title: string, listings: Listing[], isOpened: boolean): FeedGroup => ({
  title,
  feeds: listings.map((listing) => feedView(listing, isOpened)),
});

/** @param isOpened whether there are links that open it in a reader */
function feedView(listing: Listing, isOpened: boolean): FeedView {
  const path = feedPath(listing, 'rss');
  const address = absolute(path);
  const opened = [
    ...readers.map(({ name, subscribe }) => ({ path: subscribe(address), name })),
    { path: onDevice(address), name: words.subscribe.device },
  ];
  const others = (['atom', 'json'] as const).map((format) => ({
    path: feedPath(listing, format),
    name: feedFormats[format].name,
  }));
  return {
    path,
    address,
    name: listing.term.name,
    links: [...(isOpened ? opened : []), ...others],
  };
}
