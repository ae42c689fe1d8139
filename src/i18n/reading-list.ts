/** Text of the button that saves a story in the browser. */
export const readingListMessages = {
  keep: 'Simpan',
  busy: 'Menyimpan…',
  kept: 'Tersimpan',
  /**
   * Shown above a saved copy if the network did not deliver the page.
   *
   * @param day `26 November 2026`
   */
  copy: (day: string) => `Salinan ${day}`,
  /** For a story that was corrected after it was saved. */
  again: 'Perbarui simpanan',
  /** Errors. Each is the label of a button that tries again. */
  full: 'Tidak tersimpan: ruang penyimpanan penuh. Coba lagi',
  failed: 'Tidak tersimpan: jaringan terputus. Coba lagi',
  refused: 'Peramban ini tidak mengizinkan penyimpanan',
} as const;

/** Text of the reading list. */
export const keptList = {
  /** Shown if the browser does not store anything. */
  refused: 'Peramban ini tidak mengizinkan penyimpanan.',
  remove: 'Hapus',
  removeTitled: (title: string) => `Hapus “${title}”`,
  removed: (title: string) => `“${title}” dihapus.`,
  /** @param size `84 kB` */
  entry: (day: string, size: string) => `Disimpan ${day}, ${size}`,
  total: (count: number, size: string) => `${count} berita, ${size}.`,
  none: 'Belum ada berita yang disimpan di peramban ini. Tombol “Simpan” ada di atas judul setiap berita.',
  /**
   * For a correction or a withdrawal after the story was saved.
   *
   * @param what text of the correction, or reason for the withdrawal
   */
  since: (what: string) => `Sejak disimpan: ${what}`,
  /**
   * For a story that was saved before the oldest correction in the feed. The feed may lack
   * corrections that were made after the story was saved.
   */
  unknown: 'Koreksi sejak disimpan tidak lagi terdaftar; buka beritanya saat tersambung.',
  /** Shown in place of a page that could not be loaded. */
  offline:
    'Halaman yang Anda minta tidak dapat dimuat karena perangkat tidak tersambung. Di bawah ini berita yang Anda simpan.',
  retry: 'Coba lagi',
} as const;
