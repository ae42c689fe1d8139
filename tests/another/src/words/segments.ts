/** The steps of addresses in English. */
export const segments = {
  articles: 'stories',
  all: 'news',
  desks: 'desks',
  tags: 'topics',
  people: 'people',
  subscribe: 'subscribe',
  allFeeds: 'all',
  deskFeeds: 'desks',
  about: 'about',
  cards: 'cards',
  pictures: 'pictures',
  feedStyle: 'feed',
  newsSitemap: 'sitemap-news',
  icon: 'icon',
  part: 'part',
  text: 'text',
} as const;
