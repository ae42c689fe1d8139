import { site } from '../config/site.ts';
import { formatAge } from './relative-time.ts';

/** Text for readers, grouped by where it appears. */
export const messages = {
  page: {
    skip: 'Langsung ke isi',
    titled: (title: string) => `${title} — ${site.name}`,
    numbered: (title: string, number: number) =>
      number === 1 ? title : `${title}, halaman ${number}`,
  },
  masthead: {
    navigation: 'Utama',
    desks: 'Semua rubrik',
    archive: 'Indeks',
    subscribe: 'Ikuti',
    search: 'Cari',
  },
  colophon: {
    about: 'Tentang kami',
    corrections: 'Daftar koreksi',
    report: 'Ajukan ralat',
    feed: 'Ikuti (RSS)',
  },
  article: {
    contents: 'Dalam berita ini',
    minutes: (minutes: number) => `${minutes} menit baca`,
    updated: 'Diperbarui',
    happened: (day: string) => `Peristiwa ${day}`,
    published: (day: string) => `Terbit ${day}`,
    ago: formatAge,
    /** Text before and after the age of a story. */
    event: ['Peristiwa ini terjadi ', '. Perkembangan sesudahnya tidak dimuat di sini.'] as const,
    oldStory: ['Berita ini terbit ', '. Perkembangan sesudahnya tidak dimuat di sini.'] as const,
    notes: 'Catatan kaki',
    /** Names of the signs of finished and open tasks, for screen readers. */
    tasks: { done: 'Selesai', open: 'Belum selesai' },
    older: 'Lanjutan dari',
    newer: 'Ada berita yang lebih baru',
    source: 'Sumber',
    tags: 'Tag',
    related: 'Baca juga',
    /** Shown if there is no other story to read next. */
    only: 'Inilah satu-satunya berita kami sejauh ini.',
    follow: 'Ikuti berita berikutnya lewat RSS',
    about: 'Siapa kami',
  },
  credits: {
    by: 'Oleh ',
    retold: 'Disarikan dari laporan ',
    retoldBy: 'Disarikan oleh ',
    /** Text before and after the names of editors. */
    edited: [' (disunting ', ')'],
    source: (rewriters: string, reporters: string, editors: string) =>
      `${rewriters} menulis berita ini berdasarkan laporan ${reporters}${editors && ` yang disunting ${editors}`}. Susunan kalimatnya menjadi tanggung jawab kami.`,
    report: 'Laporan sumber',
    policy: 'Asal berita kami',
  },
  corrections: {
    title: 'Koreksi',
    description: `Semua koreksi ${site.name}: yang keliru, yang benar, dan sebabnya.`,
    empty: 'Belum ada koreksi.',
    /** Notice at the beginning of a corrected story. */
    corrected: (date: string) => `Berita ini dikoreksi pada ${date}.`,
    see: 'Apa yang diperbaiki',
    ofStory: 'Koreksi dan perubahan',
    was: 'Semula',
    now: 'Seharusnya',
    why: 'Sebab',
    titled: (title: string) => `Koreksi: ${title}`,
    withdrawnTitled: (title: string) => `Ditarik: ${title}`,
    withdrawn: 'Berita ini ditarik.',
    /** A correction as plain text. */
    said: (was: string | undefined, now: string, why: string) =>
      `${was === undefined ? '' : `Semula: ${was} `}Seharusnya: ${now} Sebab: ${why}`,
  },
  withdrawn: {
    title: 'Berita ini ditarik',
    described: (date: string) => `Redaksi menarik berita ini pada ${date}.`,
    text: (title: string, date: string) => `Redaksi menarik berita “${title}” pada ${date}.`,
    reason: (reason: string) => `Alasannya: ${reason}`,
  },
  replies: {
    title: 'Hak jawab',
    by: (name: string) => `Hak jawab ${name}`,
  },
  sources: {
    line: (names: string) => `Sumber: ${names}`,
    withoutAddress: 'alamat webnya tidak ada',
    unheard: (names: string) => `Laporan sumber tidak memuat tanggapan ${names}.`,
    heard: (names: string) => `Berita ini berdasarkan keterangan ${names}.`,
    /** Names of the parties whose account the story contains, for the byline. */
    account: (names: string) => `berdasarkan keterangan ${names}`,
    unknowns: 'Yang belum diketahui',
    points: 'Pokok berita',
  },
  imprint: {
    publisher: 'Penerbit',
    responsible: 'Penanggung jawab',
    address: 'Alamat',
    email: 'Email',
  },
  preview: {
    draft: 'Draf, belum terbit',
    scheduled: (date: string) => `Akan terbit ${date}`,
  },
  part: {
    /** Title of the link to a part's own page. */
    ownPage: 'Buka bagian ini',
    numbered: (number: number) => `Bagian ${number}`,
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
      `Kembali ke rujukan ${occurrence === 1 ? '' : `ke-${occurrence} `}catatan ${number}`,
  },
  listing: {
    kinds: { all: '', desk: 'Rubrik', tag: 'Tag', person: 'Penulis' },
    /** Titles of lists. They distinguish a tag from a desk with the same name. */
    titled: {
      all: (name: string) => name,
      desk: (name: string) => `Rubrik ${name}`,
      tag: (name: string) => `Tag ${name}`,
      person: (name: string) => name,
    },
    all: 'Semua berita',
    allDescription: `Semua berita ${site.name}, dari yang terbaru.`,
    described: {
      all: () => '',
      desk: (name: string) => `Berita ${site.name} dalam rubrik ${name}.`,
      tag: (name: string) => `Berita tentang ${name} di ${site.name}.`,
      person: (name: string) => `Berita dengan kredit ${name} di ${site.name}.`,
    },
    count: (count: number) => `${count.toLocaleString(site.language)} berita`,
    feed: 'Ikuti (RSS)',
    navigation: 'Halaman daftar',
    newer: 'Lebih baru',
    older: 'Lebih lama',
    position: (number: number) => `Halaman ${number}`,
  },
  index: {
    title: 'Rubrik dan tag',
    description: `Semua rubrik, tag, dan nama yang tercantum dalam berita ${site.name}.`,
    desks: 'Rubrik',
    tags: 'Tag',
    people: 'Pewarta dan penyunting',
  },
  search: {
    title: 'Cari berita',
    description: `Cari berita ${site.name} menurut kata, rubrik, tag, nama, dan tahun.`,
    /** Heading of the alphabetical list of tags and people. */
    terms: 'Menurut abjad',
    all: 'Semua rubrik, tag, dan nama',
    archive: 'Menurut tanggal terbit',
    /** Shown if JavaScript is not available. */
    plain:
      'Pencarian memerlukan JavaScript. Tanpa itu, berita bisa ditemukan lewat abjad dan tanggal di bawah ini.',
    form: {
      label: 'Kata yang dicari',
      submit: 'Cari',
      order: 'Urutan',
      best: 'Paling cocok',
      newest: 'Terbaru',
      filters: 'Saring hasil',
      kinds: { desk: 'Rubrik', tag: 'Tag', person: 'Penulis', year: 'Tahun' },
      any: 'Semua',
    },
    /** Messages about results. The HTML of the search form passes them to its script. */
    said: {
      searching: 'Mencari…',
      none: 'Tidak ada berita yang cocok. Ganti atau kurangi katanya, atau pilih dari daftar di bawah ini.',
      filteredOut: 'Tidak ada hasil dengan saringan itu.',
      common: 'Kata itu terlalu umum. Tambahkan kata lain.',
      failed: 'Pencarian gagal karena jaringan terputus. Coba lagi.',
      filtersFailed: 'Pilihan penyaring tidak termuat karena jaringan terputus.',
      /** Follows the number of articles. */
      found: 'berita ditemukan',
      /** Shown before words of the results that differ by a letter from a word of the query. */
      instead: 'Mungkin maksud Anda:',
      /** Shown if the results have only other forms of such words. */
      similar: 'Tidak ada yang persis; ini yang mirip.',
      more: 'Hasil berikutnya',
    },
  },
  kept: {
    title: 'Berita tersimpan',
    description: `Berita ${site.name} yang Anda simpan di peramban ini untuk dibaca tanpa jaringan.`,
    text: 'Berita yang Anda simpan di peramban ini untuk dibaca tanpa jaringan. Simpanan ini hanya ada di perangkat ini; kami tidak mengetahuinya.',
    /** Shown if JavaScript is not available. */
    plain: 'Menyimpan berita memerlukan JavaScript. Tanpa itu, halaman ini kosong.',
  },
  archive: {
    /** @param of a year, or a month and year; omitted for the whole archive */
    title: (of?: string) => (of === undefined ? 'Indeks berita' : `Indeks berita ${of}`),
    described: (of?: string) =>
      of === undefined
        ? `Semua berita ${site.name} menurut tanggal terbit.`
        : `Berita ${site.name} yang terbit pada ${of}, menurut tanggalnya.`,
    all: 'Seluruh indeks',
  },
  timeline: {
    title: (tag: string) => `Kronologi: ${tag}`,
    description: (tag: string) =>
      `Berita dengan tag ${tag} menurut hari peristiwanya, dari yang paling awal.`,
    link: 'Baca menurut hari peristiwa',
  },
  history: {
    title: 'Riwayat berita ini',
    titled: (title: string) => `Riwayat: ${title}`,
    description: (title: string) =>
      `Kapan berita “${title}” terbit, dan apa yang diubah sesudahnya.`,
    published: 'Berita ini terbit.',
  },
  home: {
    empty: 'Belum ada berita.',
    title: (name: string, tagline: string) => `${name}: ${tagline}`,
    earlier: 'Berita sebelumnya',
    subscribe: 'Ikuti (RSS)',
    subscribeText:
      'Berita baru bisa datang sendiri ke aplikasi pembaca RSS, tanpa akun dan tanpa email.',
    subscribeMore: 'Apa itu RSS? Lihat semua pilihan',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    description: `Alamat ini tidak ada di ${site.name}.`,
    text: 'Alamat yang Anda buka tidak ada di sini. Mungkin Anda salah ketik atau halamannya sudah pindah.',
    newest: 'Berita terbaru',
  },
  feed: {
    all: `${site.name}: semua berita`,
    corrections: `${site.name}: koreksi`,
    titled: (name: string) => `${site.name}: ${name}`,
    described: (name: string) => `Berita ${site.name} dalam daftar ${name}.`,
    rights: `© ${site.name}`,
    opml: { all: `${site.name}: semua RSS`, desks: `${site.name}: RSS rubrik` },
    browser:
      'Ini RSS: daftar berita yang dibaca oleh aplikasi, bukan halaman biasa. Untuk mengikutinya, salin alamat halaman ini dari bilah alamat dan tempelkan di aplikasi pembaca RSS. Berita baru akan datang sendiri ke sana.',
    newest: 'Isinya sekarang:',
  },
  subscribe: {
    title: 'Ikuti (RSS)',
    description: `Ikuti ${site.name} tanpa akun, tanpa email, dengan aplikasi pembaca RSS apa pun.`,
    what: [
      'RSS adalah alamat yang diperiksa aplikasi pembaca untuk Anda; setiap ada berita baru, aplikasi itu akan menampilkannya. Pilih satu di bawah ini, salin alamatnya, lalu tempelkan di aplikasi Anda. Belum punya? Cari “pembaca RSS” di toko aplikasi.',
      'Kami tidak tahu siapa yang mengikuti, dan Anda bisa berhenti kapan saja dengan menghapusnya dari aplikasi.',
    ],
    all: 'Semua berita',
    desks: 'Satu rubrik',
    tags: 'Satu tag',
    people: 'Satu nama',
    /** Label of the address of a feed. */
    address: 'Alamat RSS',
    /** `failed` comes before the address, which a reader then copies by hand. */
    copy: { button: 'Salin', copied: 'Tersalin', failed: 'Salin alamat ini:' },
    /** Label of the links to feed readers. The next string is the label of the other formats. */
    readers: 'Buka di',
    formats: 'Format lain',
    device: 'aplikasi di perangkat ini',
    more: 'RSS yang tidak tercantum di sini ada di halaman tag dan namanya.',
    lists: 'Banyak RSS sekaligus',
    listsText: 'Berkas OPML berisi daftar RSS yang bisa diimpor ke aplikasi pembaca.',
    listAll: 'Semua RSS (OPML)',
    listDesks: 'RSS rubrik (OPML)',
  },
  card: {
    happened: (day: string) => `Peristiwa ${day}`,
    published: (day: string) => `Terbit ${day}`,
    newest: (day: string) => `Terbaru ${day}`,
  },
  share: {
    /** Comes before links to the parts. */
    part: 'Bagikan bagian:',
    title: 'Bagikan',
    services: 'Bagikan lewat',
    email: 'Email',
    button: 'Bagikan…',
    copy: 'Salin tautan',
    copied: 'Tautan tersalin',
    failed: 'Salin tautan ini:',
    passage: 'Bagikan kutipan ini',
    text: (title: string, date: string) => `${title} (${date})`,
  },
  file: {
    send: 'Unduh sebagai berkas',
    /** In a standalone file, whose age grows: the day of the event does not. */
    event: (day: string) =>
      `Peristiwa ini terjadi pada ${day}. Perkembangan sesudahnya tidak dimuat di sini.`,
    /** Shown in a standalone file before the addresses at which later corrections appear. */
    copy: (moment: string) =>
      `Salinan berita per ${moment}. Koreksi sesudah itu dimuat di alamat berikut:`,
  },
  map: {
    /** Begins the text alternative of a map, and names the countries or places that it shows. */
    of: (names: string) => `Peta ${names}.`,
    away: (place: string, distance: string, direction: string, from: string) =>
      `${place} sekitar ${distance} km di ${direction} ${from}.`,
    /** Clockwise from north. */
    directions: [
      'utara',
      'timur laut',
      'timur',
      'tenggara',
      'selatan',
      'barat daya',
      'barat',
      'barat laut',
    ],
    credit: 'Garis batas menurut Natural Earth, bukan sikap redaksi.',
  },
  chart: {
    source: (source: string) => `Sumber: ${source}`,
    /** Summary of the table below a line chart. */
    table: 'Angka dalam tabel',
    /** Begins the text alternative of a chart, which then lists each number. */
    shapes: {
      bars: (title: string) => `Grafik batang: ${title}.`,
      lines: (title: string) => `Grafik garis: ${title}.`,
    },
    number: (row: string, shown: string) => `${row}: ${shown}`,
    series: (name: string, numbers: string) => `${name}, ${numbers}.`,
  },
  moved: {
    title: 'Halaman ini sudah pindah',
    here: 'Alamat barunya:',
  },
} as const;
