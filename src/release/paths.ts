import { type FeedFormat, feedFiles } from '../addresses.ts';
import { renderFeed } from '../outputs/feeds.ts';
import { feedFormats } from '../views/feed-links.ts';
import { textOf } from './edition.ts';
import { type Listing, type ListingPage, pagesOf } from '../model/listing.ts';

/** The static paths of a listing's pages: the first at its own address, then `2`, `3`, … */
export const pagePaths = (listing: Listing, params: Record<string, string> = {}) =>
  pagesOf(listing).map((page: ListingPage) => ({
    params: { ...params, page: page.number === 1 ? undefined : String(page.number) },
    props: { page },
  }));

/** The static paths of the pages of each listing, whose slug is the parameter `name`. */
export const listingPaths = (name: string, listings: Listing[]) =>
  listings.flatMap((listing) => pagePaths(listing, { [name]: listing.term.slug }));

/** The static paths of the feeds of each listing, whose slug is the parameter `name`, in each format. */
export const feedPaths = (name: string, listings: Listing[]) =>
  listings.flatMap((listing) =>
    (Object.keys(feedFiles) as FeedFormat[]).map((format) => ({
      params: { [name]: listing.term.slug, feed: feedFiles[format] },
      props: { listing, format },
    })),
  );

/** The answer of a feed's route. */
export const feedAnswer = ({
  props: { listing, format },
}: {
  props: { listing: Listing; format: FeedFormat };
}): Response =>
  new Response(renderFeed(listing, format, textOf), {
    headers: { 'Content-Type': `${feedFormats[format].served}; charset=utf-8` },
  });
