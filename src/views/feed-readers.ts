/** A feed reader, and where it takes a feed's address from a link. */
export interface Reader {
  name: string;
  /** Where the reader subscribes to the feed at this absolute address. */
  subscribe: (feed: string) => string;
}

/** Readers on the web that many use. Nothing is asked of them before a click. */
export const readers: Reader[] = [
  {
    name: 'Feedly',
    subscribe: (feed) => `https://feedly.com/i/subscription/feed%2F${encodeURIComponent(feed)}`,
  },
  {
    name: 'Inoreader',
    subscribe: (feed) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(feed)}`,
  },
  {
    name: 'NewsBlur',
    subscribe: (feed) => `https://www.newsblur.com/?url=${encodeURIComponent(feed)}`,
  },
  {
    name: 'The Old Reader',
    subscribe: (feed) => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(feed)}`,
  },
];

/** The address that an app on the device takes a feed by (the `feed:` scheme as browsers and apps use it). */
export const getFeedProtocolAddress = (feed: string): string => `feed:${feed}`;
