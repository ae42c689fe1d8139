/** What readers may set, by name: what it is called, and its choices; the first is what is set where nothing is. */
export const settings = {
  button: 'Tampilan',
  close: 'Tutup',
  choices: {
    theme: {
      label: 'Warna',
      options: { '': 'Seperti gawai', light: 'Terang', dark: 'Gelap' },
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
      options: { '': 'Berkait', sans: 'Tanpa kait' },
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
  /** Where the browser keeps nothing. */
  refused: 'Peramban ini tidak mengizinkan penyimpanan; pilihan berlaku di halaman ini saja.',
} as const;
