import { site } from './site.ts';

/** Every Indonesian string of the interface, grouped by where it stands. */
export const words = {
  page: {
    skip: 'Langsung ke isi',
    titled: (title: string) => `${title} — ${site.name}`,
    numbered: (title: string, number: number) => (number === 1 ? title : `${title}, halaman ${number}`),
  },
  masthead: {
    navigation: 'Utama',
    index: 'Rubrik & tag',
    about: 'Tentang',
  },
  article: {
    contents: 'Dalam berita ini',
    minutes: (minutes: number) => `${minutes} menit baca`,
    published: 'Terbit',
    updated: 'Diperbarui',
    happened: (day: string) => `Peristiwa: ${day}`,
    oldEvent: (day: string) => `Berita ini mengabarkan peristiwa ${day}. Keadaan bisa jadi sudah berubah.`,
    oldStory: (day: string) => `Berita ini terbit pada ${day}. Keadaan bisa jadi sudah berubah.`,
    notes: 'Catatan kaki',
    source: 'Sumber',
    tags: 'Tag',
    related: 'Baca juga',
  },
  credits: {
    by: (names: string) => `Oleh ${names}`,
    retold: (names: string) => `Disarikan dari laporan ${names}`,
    retoldBy: (names: string) => `Disarikan oleh ${names}`,
    editor: (names: string) => `penyunting ${names}`,
    source: (rewriters: string, reporters: string, editors: string) =>
      `Naskah ini ditulis ulang oleh ${rewriters} dari laporan ${reporters}${editors && `, yang disunting ${editors}`}. Kata-katanya dari kami; faktanya dari laporan itu.`,
  },
  part: {
    position: (number: number, total: number) => `Bagian ${number} dari ${total}`,
    whole: 'Baca berita selengkapnya',
    navigation: 'Bagian lain',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    title: (heading: string, title: string) => `${heading} · ${title}`,
  },
  footnotes: {
    note: (number: number) => `Catatan kaki ${number}`,
    back: (number: number, occurrence: number) =>
      `Kembali ke rujukan ${number}${occurrence === 1 ? '' : ` yang ke-${occurrence}`}`,
  },
  listing: {
    kinds: { all: '', desk: 'Rubrik', tag: 'Tag', person: 'Penulis' },
    all: 'Semua berita',
    allDescription: `Semua berita ${site.name}, dari yang terbaru.`,
    described: { all: '', desk: 'Berita rubrik', tag: 'Berita tentang', person: 'Berita yang mencantumkan' },
    count: (count: number) => `${count.toLocaleString(site.language)} berita`,
    feed: 'Umpan RSS',
    navigation: 'Halaman daftar',
    newer: 'Lebih baru',
    older: 'Lebih lama',
    position: (number: number, total: number) => `Halaman ${number} dari ${total}`,
    parts: 'Bagian berita ini',
    earlier: 'Berita sebelumnya',
  },
  index: {
    title: 'Rubrik, tag, dan penulis',
    description: `Semua rubrik, tag, dan nama yang tercantum dalam berita ${site.name}.`,
    desks: 'Rubrik',
    tags: 'Tag',
    people: 'Penulis dan penyunting',
  },
  home: {
    empty: 'Belum ada berita.',
    more: 'Berita lain',
    subscribe: 'Ikuti lewat RSS',
    subscribeText: 'Salin alamat ini ke aplikasi pembaca umpan Anda; berita baru akan muncul di sana.',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    description: 'Alamat ini tidak ada di Warta.',
    text: 'Alamat yang Anda buka tidak ada di sini. Mungkin salah ketik, atau halamannya sudah pindah.',
    newest: 'Berita terbaru',
  },
  feed: {
    titled: (name: string) => (name ? `${site.name}: ${name}` : site.name),
    rights: (year: string) => `© ${year} ${site.name}`,
  },
} as const;
