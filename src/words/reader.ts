import { site } from '../config/site.ts';

/** Every Indonesian string of the interface, grouped by where it stands. */
export const words = {
  page: {
    skip: 'Langsung ke isi',
    titled: (title: string) => `${title} — ${site.name}`,
    numbered: (title: string, number: number) =>
      number === 1 ? title : `${title}, halaman ${number}`,
  },
  masthead: {
    navigation: 'Utama',
    index: 'Indeks',
    subscribe: 'Langganan',
  },
  colophon: {
    about: 'Tentang kami',
    corrections: 'Ajukan ralat',
    feed: 'Langganan',
  },
  article: {
    contents: 'Dalam berita ini',
    minutes: (minutes: number) => `${minutes} menit baca`,
    published: 'Terbit',
    updated: 'Diperbarui',
    happened: (day: string) => `Peristiwa: ${day}`,
    event: (place: string, day: string) => `Berita ini tentang peristiwa di ${place} pada ${day}.`,
    oldStory: (day: string) => `Berita ini terbit pada ${day}.`,
    outdated: 'Keadaannya mungkin sudah berubah.',
    notes: 'Catatan kaki',
    source: 'Sumber',
    tags: 'Tag',
    related: 'Baca juga',
  },
  credits: {
    by: 'Oleh ',
    retold: 'Disarikan dari laporan ',
    retoldBy: 'Disarikan oleh ',
    editor: '; penyunting ',
    source: (rewriters: string, reporters: string, editors: string) =>
      `${rewriters} menulis berita ini berdasarkan laporan ${reporters}${editors && ` yang disunting ${editors}`}. Susunan kalimatnya tanggung jawab kami.`,
    report: 'Laporan sumber',
    policy: 'Dari mana berita kami berasal',
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
    kinds: { all: '', desk: 'Rubrik', tag: 'Tag', person: 'Nama' },
    /** Tells a tag from a desk of the same name. */
    titled: {
      all: (name: string) => name,
      desk: (name: string) => `Rubrik ${name}`,
      tag: (name: string) => `Tag ${name}`,
      person: (name: string) => name,
    },
    all: 'Semua berita',
    allDescription: `Semua berita ${site.name}, dari yang terbaru.`,
    described: {
      all: '',
      desk: 'Berita rubrik',
      tag: 'Berita tentang',
      person: 'Berita yang mencantumkan nama',
    },
    count: (count: number) => `${count.toLocaleString(site.language)} berita`,
    feed: 'Langganan (RSS)',
    navigation: 'Halaman daftar',
    newer: 'Lebih baru',
    older: 'Lebih lama',
    position: (number: number, total: number) => `Halaman ${number} dari ${total}`,
  },
  index: {
    title: 'Rubrik, tag, dan nama',
    description: `Semua rubrik, tag, dan nama yang tercantum dalam berita ${site.name}.`,
    desks: 'Rubrik',
    tags: 'Tag',
    people: 'Pewarta dan penyunting',
  },
  home: {
    empty: 'Belum ada berita.',
    title: (name: string, tagline: string) => `${name}: ${tagline}`,
    parts: 'Dalam berita ini',
    earlier: 'Berita sebelumnya',
    subscribe: 'Langganan',
    subscribeText: 'Salin alamat ini ke aplikasi pembaca RSS; berita baru akan muncul di sana.',
    subscribeMore: 'Apa itu umpan, dan umpan lain',
  },
  about: {
    title: 'Tentang Warta',
    description: 'Siapa kami, dari mana naskah kami berasal, dan cara mengajukan ralat.',
    sections: [
      {
        heading: 'Apa itu Warta',
        paragraphs: [
          'Warta adalah situs berita berbahasa Indonesia. Halamannya dibuat ringan agar cepat terbuka di ponsel biasa dan jaringan yang tidak stabil.',
          'Kami tidak memasang iklan, kuki, atau pelacak. Tidak ada yang dimuat dari situs lain, dan semua tulisan bisa dibaca tanpa skrip.',
        ],
      },
      {
        heading: 'Dari mana berita kami berasal',
        paragraphs: [
          'Sebagian berita kami tulis ulang dari laporan pewarta lain. Nama pewarta dan penyunting laporan itu kami cantumkan sebagai sumber; susunan kalimatnya adalah tanggung jawab kami.',
          'Setiap pernyataan kami sebutkan asalnya. Mengabarkan suatu pernyataan tidak berarti kami membenarkannya. Jika peristiwanya sudah lama, tanggal kejadian kami tulis di samping tanggal terbit.',
        ],
      },
      {
        heading: 'Cara mengajukan ralat',
        paragraphs: [
          'Jika ada yang keliru, kirimkan alamat halaman, kalimat yang keliru, dan dasar koreksinya. Kami periksa, lalu perbaiki dengan mencantumkan waktu pembaruan.',
        ],
      },
    ],
    mail: 'Alamat redaksi:',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    description: 'Alamat ini tidak ada di Warta.',
    text: 'Alamat yang Anda buka tidak ada di sini. Mungkin salah ketik, atau halamannya sudah pindah.',
    newest: 'Berita terbaru',
  },
  feed: {
    all: `${site.name}: semua berita`,
    titled: (name: string) => `${site.name}: ${name}`,
    described: (name: string) => `Berita ${site.name} tentang ${name}.`,
    rights: `© ${site.name}`,
    opml: { all: `${site.name}: semua umpan`, desks: `${site.name}: umpan rubrik` },
    browser:
      'Ini umpan berita: alamat yang dibaca oleh aplikasi, bukan halaman biasa. Untuk berlangganan, salin alamat halaman ini dari bilah alamat dan tempelkan di aplikasi pembaca RSS. Berita baru akan datang sendiri ke sana.',
    newest: 'Isi umpan ini sekarang:',
  },
  subscribe: {
    title: 'Langganan',
    description: 'Ikuti Warta lewat umpan: tanpa akun, tanpa surel, dan tanpa aplikasi khusus.',
    what: [
      'Umpan (feed) adalah alamat yang diperiksa aplikasi pembaca untuk Anda; setiap ada berita baru, aplikasi itu langsung menampilkannya.',
      'Pilih satu umpan di bawah ini, salin alamatnya, lalu tempelkan di aplikasi pembaca pilihan Anda.',
      'Anda tidak perlu mendaftar, kami tidak tahu siapa yang berlangganan, dan Anda bisa berhenti kapan saja dengan menghapusnya dari aplikasi.',
    ],
    all: 'Semua berita',
    desks: 'Satu rubrik',
    tags: 'Satu pokok berita',
    people: 'Satu nama',
    open: 'Buka di:',
    device: 'aplikasi di gawai ini',
    other: 'Format lain:',
    more: 'Umpan yang tidak tercantum di sini ada di halaman tag dan penulisnya.',
    lists: 'Banyak umpan sekaligus',
    listsText: 'Berkas OPML berisi daftar umpan yang bisa diimpor ke aplikasi pembaca.',
    listAll: 'Semua umpan (OPML)',
    listDesks: 'Umpan rubrik (OPML)',
  },
  card: {
    happened: (day: string) => `Peristiwa ${day}`,
    published: (day: string) => `Terbit ${day}`,
    newest: (day: string) => `Terbaru ${day}`,
  },
  share: {
    title: 'Bagikan',
    services: 'Bagikan lewat',
    email: 'Surel',
    button: 'Bagikan…',
    copy: 'Salin tautan',
    copied: 'Tautan tersalin',
    failed: 'Salin tautan ini:',
    passage: 'Bagikan kutipan ini',
    text: (title: string, date: string) => `${title} (${date})`,
  },
  moved: {
    title: 'Halaman ini sudah pindah',
    here: 'Alamat barunya:',
  },
} as const;
