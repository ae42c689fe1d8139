import {
  toAbsolute,
  type FeedFormat,
  feedListPaths,
  getFeedPath,
  formatsOfFeeds,
  subscribePath,
} from '../routes.ts';
import { createPageCards } from '../media/og/card.ts';
import { site } from '../config/site.ts';
import type { Edition } from '../model/edition.ts';
import type { Listing } from '../model/listing.ts';
import { messages } from '../i18n/reader.ts';
import { feedFormats, listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { createPageHead } from './head.ts';
import { getFeedProtocolAddress, readers } from './feed-readers.ts';

/** View model of the page for subscribers. */
export interface SubscribeView {
  frame: SiteChrome;
  title: string;
  description: string;
  groups: FeedGroup[];
  /** Feeds of tags and of people, in collapsed groups because there are many. */
  folded: { title: string; count: string; feeds: ShortFeedView[] }[];
  /** Whether some feeds of tags or people are not listed. */
  more: boolean;
  /** Links to OPML files, which a feed reader can import. */
  lists: LinkView[];
}

/** Feeds under one heading. */
export interface FeedGroup {
  title: string;
  feeds: FeedView[];
}

/** A feed, with links to feed readers and to its other formats. */
interface FeedView extends LinkView {
  address: string;
  readers: LinkView[];
  formats: LinkView[];
}

/** A feed with links to its formats only. */
interface ShortFeedView {
  name: string;
  formats: LinkView[];
}

/** Creates the view model of the page for subscribers. */
export function createSubscribeView(edition: Edition): SubscribeView {
  const { all, desks, tags, people } = edition;
  const { feedsNamed } = site.limits;
  const { title, description, listAll, listDesks } = messages.subscribe;
  const head = createPageHead({
    path: subscribePath,
    title,
    description,
    card: createPageCards(edition).subscribe,
    feeds: listFeeds(all, all),
  });
  const groups = [
    { title: messages.subscribe.all, feeds: [all].map(createFeedView) },
    { title: messages.subscribe.desks, feeds: desks.map(createFeedView) },
  ];
  const folded = [
    createFolding(messages.subscribe.tags, tags),
    createFolding(messages.subscribe.people, people),
  ];
  return {
    frame: createSiteChrome(edition, subscribePath, head),
    title,
    description,
    groups: groups.filter(({ feeds }) => feeds.length > 0),
    folded: folded.filter(({ feeds }) => feeds.length > 0),
    more: tags.length > feedsNamed || people.length > feedsNamed,
    lists: [
      { path: feedListPaths.all, name: listAll },
      { path: feedListPaths.desks, name: listDesks },
    ],
  };
}

const createFolding = (title: string, listings: Listing[]): SubscribeView['folded'][number] => ({
  title,
  count: listings.length.toLocaleString(site.language),
  feeds: listings.slice(0, site.limits.feedsNamed).map((listing) => ({
    name: listing.term.name,
    formats: formatsOfFeeds.map((format) => formatLink(listing, format)),
  })),
});

function createFeedView(listing: Listing): FeedView {
  const path = getFeedPath(listing, 'rss');
  const address = toAbsolute(path);
  return {
    path,
    address,
    name: listing.term.name,
    readers: [
      ...readers.map(({ name, subscribe }) => ({ path: subscribe(address), name })),
      { path: getFeedProtocolAddress(address), name: messages.subscribe.device },
    ],
    formats: (['atom', 'json'] as const).map((format) => formatLink(listing, format)),
  };
}

const formatLink = (listing: Listing, format: FeedFormat): LinkView => ({
  path: getFeedPath(listing, format),
  name: feedFormats[format].name,
});
