/** Every fact of this publication, once. */
export const site = {
  name: 'Warta',
  tagline: 'Berita ringkas, jelas sumbernya',
  description:
    'Warta menyajikan berita dalam bahasa Indonesia: ringan, jelas sumbernya, dan terbuka untuk dikoreksi.',
  /** Origin of every absolute address, without a slash at its end. */
  url: 'https://warta.example',
  /** BCP 47 language tag of all that is published. */
  language: 'id',
  locale: 'id_ID',
  /** The newsroom's clock, by its name in the time zone database. */
  timeZone: 'Asia/Jakarta',
  /** The first letter of the name as an icon shows it: a path of SVG in a square of 32. */
  initial: 'M4 8h5l3 11 3-11h3l3 11 3-11h4l-5 17h-4l-3-9-3 9H9z',
  /** Address of a WebSub hub (W3C WebSub, section 4), which feeds then name and `npm run ping` tells; or none. */
  hub: undefined as string | undefined,
  /** Whether crawlers that gather texts to train language models, or to answer from them, are asked to stay away. */
  aiCrawlers: 'disallow' as 'allow' | 'disallow',
  email: 'redaksi@warta.example',
  /** The repository of the content on GitHub, `owner/name`, for the editors' forms; or none. */
  repository: undefined as string | undefined,
  /** Who answers for the publication; what is undefined is not shown, and each build says that it is missing. */
  imprint: {
    /** The legal person that publishes it. */
    publisher: undefined as string | undefined,
    /** Who answers for what it says (Undang-Undang Pers 40/1999, pasal 12). */
    responsible: undefined as string | undefined,
    /** Where it can be reached by post. */
    address: undefined as string | undefined,
  },
  /** Whether readers may keep stories in their browsers; where they may no more, what answered there ends itself. */
  keeping: true as boolean,
  limits: {
    /** In characters (Unicode code points). */
    title: 90,
    standfirst: 240,
    description: 160,
    name: 60,
    /** A sentence of a correction, a source, a point. */
    entry: 400,
    /** A reply of those reported on. */
    reply: 5_000,
    /** Maps and charts of one article. */
    figures: 12,
    /** Places on one map, and those among them that only a globe can show. */
    places: 8,
    farPlaces: 3,
    /** Desks that the masthead names; of more, all but one stand there, and the way to all. */
    mastheadDesks: 4,
    /** Articles on one page of a list. */
    perPage: 20,
    /** Articles, by their headlines alone, on one page of the archive or of a timeline. */
    perIndexPage: 100,
    /** Articles on the front page that stand out below the newest. */
    seconds: 3,
    /** Articles offered at the end of another. */
    related: 3,
    /** How many newer and older ones around it, of each of its tags and of its desk, these are chosen among. */
    relatedNewer: 10,
    relatedOlder: 50,
    /** Items in one feed. */
    feedItems: 30,
    /** Minutes that a feed reader may wait before it asks again. */
    feedMinutes: 60,
    /** Tags, and people, whose feeds are all named on the page for subscribers. */
    feedsNamed: 40,
    /** Tags and names that the page of the search lists, those with the most articles. */
    termsListed: 150,
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
