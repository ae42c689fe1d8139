/** All facts about the publication. */
export const site = {
  name: 'Warta',
  tagline: 'Berita ringkas, jelas sumbernya',
  description:
    'Warta menyajikan berita dalam bahasa Indonesia: ringan, jelas sumbernya, dan terbuka untuk dikoreksi.',
  /** Origin of every absolute address, without a trailing slash. */
  url: 'https://warta.example',
  /** BCP 47 language tag of everything that is published. */
  language: 'id',
  locale: 'id_ID',
  /** Time zone of the newsroom, as named in the time zone database. */
  timeZone: 'Asia/Jakarta',
  /** First letter of the name, for icons: an SVG path in a square of 32 units. */
  initial: 'M4 8h5l3 11 3-11h3l3 11 3-11h4l-5 17h-4l-3-9-3 9H9z',
  /**
   * Address of a WebSub hub (W3C WebSub, section 4), if any. Feeds name it, and `npm run ping`
   * notifies it.
   */
  hub: undefined as string | undefined,
  /**
   * Whether `robots.txt` allows AI crawlers. They collect text to train language models, or to
   * answer questions with it.
   */
  aiCrawlers: 'disallow' as 'allow' | 'disallow',
  email: 'redaksi@warta.example',
  /** GitHub repository of the content (`owner/name`), if any, for the editors' forms. */
  repository: undefined as string | undefined,
  /**
   * Who is responsible for the publication. An undefined fact is not shown, and each build reports
   * it as missing.
   */
  imprint: {
    /** Legal entity that publishes it. */
    publisher: undefined as string | undefined,
    /** Person responsible for its content (Undang-Undang Pers 40/1999, pasal 12). */
    responsible: undefined as string | undefined,
    /** Postal address. */
    address: undefined as string | undefined,
  },
  /**
   * Whether readers can save stories in their browsers. If false, service workers that are already
   * installed unregister themselves.
   */
  keeping: true as boolean,
  limits: {
    /** Limits of texts, in characters (Unicode code points). */
    title: 90,
    standfirst: 240,
    description: 160,
    name: 60,
    /** A sentence, such as one of a correction or a point, or the title of a source. */
    entry: 400,
    /** A reply of someone that an article reports on. */
    reply: 5_000,
    /** Maps and charts in one article. */
    figures: 12,
    /**
     * Maximum number of places on one map, and maximum number of places that are so far away that
     * only a globe shows them.
     */
    places: 8,
    farPlaces: 3,
    /** Desks in the masthead. If there are more, it shows one fewer and a link to all desks. */
    mastheadDesks: 4,
    /** Articles on one page of a list. */
    perPage: 20,
    /** Articles on one page of the archive or of a timeline, which list headlines only. */
    perIndexPage: 100,
    /** Articles that the front page features below the newest one. */
    seconds: 3,
    /** Related articles at the end of an article. */
    related: 3,
    /**
     * Number of newer and of older articles among which related articles are chosen. Applies to
     * each tag and to the desk.
     */
    relatedNewer: 10,
    relatedOlder: 50,
    /** Maximum number of items in one feed. */
    feedItems: 30,
    /**
     * Maximum size of a feed in bytes, as some feed readers stop at 512 kB. The first `feedLeast`
     * items are in the feed at any size.
     */
    feedBytes: 500_000,
    feedLeast: 10,
    /** Minutes that a feed reader may wait between two requests. */
    feedMinutes: 60,
    /** Number of tags, and of people, whose feeds the page for subscribers lists. */
    feedsNamed: 40,
    /** Tags and people on the search page: those with the most articles. */
    termsListed: 150,
    /** Addresses in one sitemap. The protocol allows 50,000. */
    sitemap: 10_000,
    /** Articles in the news sitemap, and their maximum age in days (Google's rules). */
    newsSitemap: 1_000,
    newsDays: 2,
    /** A story that is older than this many days begins with a note about its age. */
    freshDays: 30,
    /** Reading speed in words per minute, for the reading time. */
    wordsPerMinute: 180,
  },
} as const;
