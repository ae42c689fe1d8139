/** Words of what readers keep in their browser for later. */
export const readingListMessages = {
  keep: 'Simpan',
  busy: 'Menyimpan…',
  /** @param size `84 kB` */
  kept: (size: string) => `Tersimpan, ${size}`,
  /** Over a copy that stands in for a page which the network did not bring; the day is as `26 November 2026`. */
  copy: (day: string) => `Salinan ${day}`,
  /** Of a story that was corrected since it was kept. */
  again: 'Perbarui simpanan',
  /** Each is a button that tries again. */
  full: 'Tidak tersimpan: ruang penyimpanan penuh. Coba lagi',
  failed: 'Tidak tersimpan: jaringan terputus. Coba lagi',
  refused: 'Peramban ini tidak mengizinkan penyimpanan',
} as const;

/** Words of the list of them. */
export const keptList = {
  /** Where the browser stores nothing. */
  refused: 'Peramban ini tidak mengizinkan penyimpanan.',
  remove: 'Hapus',
  removeTitled: (title: string) => `Hapus “${title}”`,
  removed: (title: string) => `“${title}” dihapus.`,
  /** @param size `84 kB` */
  entry: (day: string, size: string) => `Disimpan ${day}, ${size}`,
  total: (count: number, size: string) => `${count} berita, ${size}.`,
  none: 'Belum ada berita yang disimpan di peramban ini. Tombol “Simpan” ada di atas judul setiap berita.',
  /** What a correction said, or why a story was withdrawn. */
  since: (what: string) => `Sejak disimpan: ${what}`,
  /** Of a story that was kept before the oldest of the newest corrections. */
  unknown: 'Koreksi sejak disimpan tidak lagi terdaftar; buka beritanya saat tersambung.',
  /** In place of a page that can't be had. */
  offline:
    'Halaman yang Anda minta tidak dapat dimuat karena perangkat tidak tersambung. Di bawah ini berita yang Anda simpan.',
  retry: 'Coba lagi',
} as const;
