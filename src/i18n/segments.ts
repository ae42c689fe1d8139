/**
 * Path segments that are words, so they depend on the language of the publication. Never change one
 * after publication, because published addresses must stay valid. Use letters a to z, digits and
 * hyphens. No two folders may have the same name. The two lists of feeds must have different names
 * too.
 */
export const segments = {
  /** Folder of articles. */
  articles: 'artikel',
  /** List of all articles. */
  all: 'berita',
  desks: 'rubrik',
  tags: 'tag',
  people: 'penulis',
  /** Page for subscribers, and the lists of feeds in its folder. */
  subscribe: 'langganan',
  allFeeds: 'semua',
  deskFeeds: 'rubrik',
  /** All articles by month of publication. */
  archive: 'arsip',
  /** The articles of a tag by the day of the event. */
  timeline: 'kronologi',
  /** Corrections and changes of an article. */
  history: 'riwayat',
  /** Standalone file of an article, which readers can send as a document. */
  file: 'berkas',
  /**
   * Search page, and the parameters of its address: the year, the order, and the value for newest
   * first.
   */
  search: 'cari',
  year: 'tahun',
  order: 'urut',
  newest: 'terbaru',
  /** Reading list: the stories that a reader has saved. */
  kept: 'simpanan',
  /** List of the corrections of all articles. */
  corrections: 'koreksi',
  /**
   * Page that names who is responsible for the publication; also the name of its file in
   * `content/pages/`.
   */
  imprint: 'redaksi',
  /** Section with the sources of a story. */
  sources: 'sumber',
  /** Page about the publication; also the name of its file in `content/pages/`. */
  about: 'tentang',
  /** Folders of cards and pictures. */
  cards: 'kartu',
  pictures: 'gambar',
  /** Files at the root. */
  feedStyle: 'umpan',
  newsSitemap: 'sitemap-berita',
  icon: 'ikon',
  /**
   * Service worker, which answers requests when there is no network. Never change this name,
   * because browsers keep requesting it.
   */
  worker: 'pekerja',
  /** Speculation rules: what a browser may load in advance. */
  prefetch: 'pramuat',
  /**
   * Id of a heading inside a part if the heading has no letters or digits, and id of the text of a
   * page.
   */
  part: 'bagian',
  text: 'isi',
} as const;
