/**
 * Settings for readers, by name: a label and its options. The option with the empty name is the
 * default.
 */
export const settings = {
  button: 'Tampilan',
  close: 'Tutup',
  choices: {
    theme: {
      label: 'Warna',
      options: { '': 'Ikuti perangkat', light: 'Terang', dark: 'Gelap' },
    },
    size: {
      label: 'Ukuran huruf',
      options: {
        small: 'Kecil',
        '': 'Biasa',
        large: 'Besar',
        larger: 'Lebih besar',
        largest: 'Terbesar',
      },
    },
    face: {
      label: 'Jenis huruf',
      options: { '': 'Klasik', sans: 'Polos' },
    },
    lines: {
      label: 'Jarak baris',
      options: { '': 'Biasa', wide: 'Renggang' },
    },
    place: {
      label: 'Tempat berhenti membaca',
      options: { '': 'Jangan diingat', kept: 'Ingat di peramban ini' },
    },
  },
  /** Shown if the browser does not store anything. */
  refused: 'Peramban ini tidak mengizinkan penyimpanan; pilihan hanya berlaku di halaman ini.',
} as const;
