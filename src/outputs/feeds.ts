import type { FeedFormat } from '../addresses.ts';
import type { Listing } from '../model/listing.ts';
import { feedFormats } from '../views/feed-links.ts';
import { renderAtom } from './atom.ts';
import { type Feed, feedOf } from './feed.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';

const printers: Record<FeedFormat, (feed: Feed) => string> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
};

/** The answer of a feed's route. */
export const feedAnswer = ({
  props: { listing, format },
}: {
  props: { listing: Listing; format: FeedFormat };
}): Response =>
  new Response(printers[format](feedOf(listing)), {
    headers: { 'Content-Type': `${feedFormats[format].served}; charset=utf-8` },
  });
