/** The facts of a plainly fictional newspaper, with which tests build the site under another name. */
export const site = {
  name: 'The Burrow Gazette',
  tagline: 'Fables, plainly told',
  description:
    'The Burrow Gazette tells made-up news from the Cucumber Field, and says that it does.',
  url: 'https://gazette.example',
  language: 'en-GB',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  initial: 'M9 6h8a6 5 0 0 1 3 9 6 5 0 0 1-3 11H9z',
  /** Address of a WebSub hub (W3C WebSub, section 4), which feeds then name and `npm run ping` tells; or none. */
  hub: undefined as string | undefined,
  /** Whether crawlers that gather texts to train language models, or to answer from them, are asked to stay away. */
  aiCrawlers: 'disallow' as 'allow' | 'disallow',
  email: 'desk@gazette.example',
  repository: undefined as string | undefined,
  imprint: {
    publisher: 'Burrow Press' as string | undefined,
    responsible: 'Old Hare' as string | undefined,
    address: undefined as string | undefined,
  },
  limits: {
    /** In characters (Unicode code points). */
    title: 90,
    standfirst: 240,
    description: 160,
    name: 60,
    entry: 400,
    reply: 5_000,
    /** Articles on one page of a list. */
    figures: 12,
    places: 8,
    farPlaces: 3,
    perPage: 20,
    /** Articles offered at the end of another. */
    related: 3,
    /** Newest articles of the desk that these are chosen among. */
    relatedAmong: 60,
    /** Items in one feed. */
    feedItems: 30,
    /** Minutes that a feed reader may wait before it asks again. */
    feedMinutes: 60,
    /** Tags, and people, whose feeds are all named on the page for subscribers. */
    feedsNamed: 40,
    /** Addresses in one sitemap; the protocol allows 50,000. */
    sitemap: 10_000,
    /** Articles in the news sitemap, and how many days back (Google's rules). */
    newsSitemap: 1_000,
    newsDays: 2,
    /** A story older than this many days says so at its head. */
    freshDays: 30,
    /** Reading speed in words a minute, for the reading time. */
    wordsPerMinute: 180,
  },
} as const;
