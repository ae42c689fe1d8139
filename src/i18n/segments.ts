/**
 * The steps of addresses that are words, and so change with a publication's language; an address that is out is kept for
 * good. Letters a to z, digits and hyphens; no two folders may have one name, nor the two lists of feeds.
 */
export const segments = {
  /** Articles, each under its own name. */
  articles: 'artikel',
  /** The list of all articles. */
  all: 'berita',
  desks: 'rubrik',
  tags: 'tag',
  people: 'penulis',
  /** The page for those who want to subscribe, and the lists of feeds below it. */
  subscribe: 'langganan',
  allFeeds: 'semua',
  deskFeeds: 'rubrik',
  /** All stories by the month of their publication. */
  archive: 'arsip',
  /** A tag's stories by the day of what happened. */
  timeline: 'kronologi',
  /** What was changed in a story since it was published. */
  history: 'riwayat',
  /** An article in a file of its own, to be sent as a document. */
  file: 'berkas',
  /** The page of the search, and in its address the year and the order of results, where that is by time. */
  search: 'cari',
  year: 'tahun',
  order: 'urut',
  newest: 'terbaru',
  /** The list of what a reader has kept. */
  kept: 'simpanan',
  /** The list of corrections of all stories. */
  corrections: 'koreksi',
  /** The page that names who answers for the publication, and the name of its file in `content/pages/`. */
  imprint: 'redaksi',
  /** Where a page tells what its story rests on. */
  sources: 'sumber',
  /** The page about the publication, and the name of its file in `content/pages/`. */
  about: 'tentang',
  /** Folders of cards and of pictures. */
  cards: 'kartu',
  pictures: 'gambar',
  /** Files at the root. */
  feedStyle: 'umpan',
  newsSitemap: 'sitemap-berita',
  icon: 'ikon',
  /** What answers in a reader's browser where there is no network; never another, for a browser goes on asking for it. */
  worker: 'pekerja',
  /** What a browser may load before it is asked for. */
  prefetch: 'pramuat',
  /** A heading inside a part that has no letters; the place that a page's text begins at. */
  part: 'bagian',
  text: 'isi',
} as const;
