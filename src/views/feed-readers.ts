/** A feed reader that can subscribe to a feed by a link. */
export interface Reader {
  name: string;
  /**
   * Returns the address at which the reader subscribes to a feed.
   *
   * @param feed absolute address of the feed
   */
  subscribe: (feed: string) => string;
}

/** Popular feed readers on the web. Nothing is requested from them before a click. */
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

/**
 * Returns the address that opens a feed in an app on the device. Browsers and apps use the `feed:`
 * scheme for this.
 */
export const getFeedProtocolAddress = (feed: string): string => `feed:${feed}`;
