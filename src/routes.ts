import { type Listing, type ListingPage, pagesOf } from './model/listing.ts';
import { absolute } from './model/urls.ts';
import { feedOf, rssLink } from './outputs/feed.ts';
import { renderRss } from './outputs/rss.ts';

/** The static paths of a listing's pages: the first at its own address, then `2`, `3`, … */
export const pagePaths = (listing: Listing, params: Record<string, string> = {}) =>
  pagesOf(listing).map((page: ListingPage) => ({
    params: { ...params, page: page.number === 1 ? undefined : String(page.number) },
    props: { page },
  }));

/** The static paths of the pages of each listing, whose slug is the parameter `name`. */
export const listingPaths = (name: string, listings: Listing[]) =>
  listings.flatMap((listing) => pagePaths(listing, { [name]: listing.term.slug }));

/** The static paths of the feed of each listing, whose slug is the parameter `name`. */
export const feedPaths = (name: string, listings: Listing[]) =>
  listings.map((listing) => ({ params: { [name]: listing.term.slug }, props: { listing } }));

/** The answer of an RSS route: the feed of its listing. */
export const rssOf = ({ props: { listing } }: { props: { listing: Listing } }): Response =>
  new Response(renderRss(feedOf(listing), absolute(rssLink(listing).path)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
