import { formatCodePoint } from './code-point.ts';
import { figureMessages } from './figures.ts';
import { shortenToLine, quoteValue } from './quote.ts';

/** A message for an editor: what is wrong, and how to fix it. */
export interface Message {
  message: string;
  hint: string;
  /** Whether the problem is only a warning and does not block a build. */
  isWarning?: boolean;
}

const emptyHeading = {
  message: 'judul bagian tidak berisi huruf atau angka',
  hint: 'beri judul yang bisa dibaca',
};

/**
 * Messages for editors. Each entry is one rule, with its message and hint. Escape text from a file
 * with `quoteValue` or `shortenToLine`.
 */
export const editor = {
  /** Text around a list of problems. */
  report: {
    refused: (count: number) => `${count} kesalahan dalam naskah; tidak ada yang diterbitkan.`,
    live: (count: number) => `${count} kesalahan dalam naskah`,
    line: (line: number) => `baris ${line}`,
    more: (count: number) => `… dan ${count} kesalahan lagi dalam berkas ini`,
    moreFiles: (count: number) => `… dan ${count.toLocaleString('id')} berkas lagi`,
  },
  /** Text in the template of a new article. */
  template: {
    /** Precedes the example in the description of a field. */
    example: ', misalnya ',
    optional: 'Boleh tidak ada; hapus tanda # di depan kolom yang dipakai.',
    lead: 'Tulis paragraf pertama di sini: siapa, apa, di mana, dan kapan.',
    heading: 'Judul bagian pertama',
    text: 'Tulis isi bagian ini.',
  },
  /** Messages of commands in the terminal. */
  commands: {
    portTaken: (port: number) =>
      `Port ${port} sedang dipakai; pilih yang lain: PORT=4322 npm start`,
    locked: (holder: number, file: string) =>
      `Proses ${holder} sedang membangun situs ini; tunggu sampai selesai. Jika proses itu sudah tidak ada, hapus ${file}.`,
    notWritable: (folder: string) =>
      `Situs tidak bisa dibangun: folder ${folder} tidak boleh ditulisi. Beri izin menulis, atau bangun di salinan lain.`,
    projectFolder: (folder: string, sign: string) =>
      `Situs tidak bisa dibangun: ada tanda ${sign} dalam nama folder ${folder}. Ganti nama foldernya, lalu ulangi.`,
    noSite: (folder: string) => `Belum ada situs di ${folder}; jalankan npm run build.`,
    unfinished: (folder: string) =>
      `Situs di ${folder} belum selesai dibangun; jalankan npm run build lagi sebelum menerbitkannya.`,
    noHub: 'site.ts tidak menyebut hub; tidak ada yang diberi tahu.',
    noFolderBefore: 'Sebutkan folder hasil bangun sebelumnya: npm run ping -- dist-lama [dist]',
    told: (count: number, hub: string) => `${count} umpan yang berubah diberitahukan ke ${hub}`,
    answer: (status: number) => `jawaban ${status}`,
    refused: (hub: string) => `Hub ${hub} tidak menerima:`,
  },
  /** Descriptions of fields, for the schema. */
  fields: {
    fill: (description: string) => `isi dengan ${description}`,
    seeGuide: 'lihat contoh artikel di PANDUAN.md',
    title: (limit: number) => `judul, paling banyak ${limit} karakter`,
    standfirst: (limit: number) => `ringkasan di bawah judul, paling banyak ${limit} karakter`,
    description: (limit: number) =>
      `ringkasan untuk pratinjau tautan, paling banyak ${limit} karakter`,
    desk: 'satu rubrik dari desks.yaml',
    tags: 'daftar tag dari tags.yaml, misalnya [rusia, sanksi]',
    role: 'peran: report, rewrite, atau editor',
    person: 'satu nama dari people.yaml',
    credits: 'daftar peran dan orang, misalnya - { role: report, person: iqbal }',
    place: 'tempat kejadian, misalnya Pyongyang',
    published: 'waktu terbit dengan zonanya, misalnya 2026-11-23T21:00:00+07:00',
    updated: 'hapus; waktu pembaruan mengikuti corrections atau changes',
    draft: 'true selama naskah belum selesai',
    follows: 'nama berkas berita sebelumnya yang dilanjutkan, misalnya putin-di-pyongyang',
    lead: 'peta, grafik, atau gambar yang mewakili berita: keterangannya, judulnya, atau alamat berkasnya, misalnya peta',
    sources:
      'daftar sumber, misalnya - { outlet: Antara, title: Judul laporan, url: https://…, date: 2024-06-19 }',
    outlet: 'nama media, kantor berita, atau lembaga',
    sourceTitle: 'judul laporan atau dokumen',
    sourceDate: 'tanggal laporan, misalnya 2024-06-19',
    sourceBy: 'nama penulis atau pembicaranya',
    url: 'alamat web utuh, misalnya https://contoh.example/laporan',
    voices:
      'heard: [pihak yang keterangannya dimuat] dan unheard: [pihak yang tidak dimintai keterangan]',
    heard: 'daftar pihak yang keterangannya dimuat, misalnya [Rusia]',
    unheard: 'daftar pihak yang tidak dimintai keterangan, misalnya [Korea Selatan]',
    unknowns: 'daftar hal yang belum diketahui, misalnya [Nilai perdagangannya tidak disebut.]',
    points: 'dua sampai empat pokok berita, misalnya - { text: Satu kalimat., part: Judul bagian }',
    pointPart: 'judul bagian dalam artikel ini',
    at: 'waktu dengan zonanya, misalnya 2026-11-24T08:30:00+07:00',
    sentence: (limit: number) => `satu atau dua kalimat, paling banyak ${limit} karakter`,
    corrections:
      'daftar koreksi, misalnya - { at: 2026-11-24T08:30:00+07:00, was: yang keliru, now: yang benar, why: sebabnya }',
    changes:
      'daftar perubahan, misalnya - { at: 2026-11-24T08:30:00+07:00, text: apa yang ditambahkan }',
    minor:
      'daftar perbaikan kecil, misalnya - { at: 2026-11-24T08:30:00+07:00, reason: salah ketik }',
    replies: 'daftar hak jawab, misalnya - { at: 2026-11-24T08:30:00+07:00, by: nama, text: isi }',
    replyBy: 'nama yang menjawab',
    replyText: (limit: number) => `isi hak jawab, paling banyak ${limit} karakter`,
    withdrawn:
      'waktu dan alasan penarikan, misalnya { at: 2026-11-24T08:30:00+07:00, reason: sebabnya }',
    step: 'langkah terakhir alamat bagian yang lama, misalnya judul-lama',
    formerly: 'daftar alamat bagian yang lama, misalnya - { was: judul-lama, now: Judul baru }',
    termAliases: 'daftar kunci yang lama, misalnya [luar-negeri]',
    happened: 'tanggal peristiwa, misalnya 2024-06-19',
    aliases: 'nama-nama berkas yang lama, misalnya [putin-di-pyongyang]',
    guid: 'nama berkas saat artikel pertama kali terbit, misalnya putin-di-pyongyang',
    slug: 'nama berkas: huruf kecil a–z, angka, dan tanda hubung',
    name: (limit: number) => `nama yang dibaca orang, paling banyak ${limit} karakter`,
    latitude: 'lintang dalam derajat, misalnya 39.03; selatan khatulistiwa di bawah nol',
    longitude: 'bujur dalam derajat, misalnya 125.75; barat Greenwich di bawah nol',
    termDescription: 'keterangan satu kalimat',
    organization: 'true untuk lembaga',
  },
  /** Messages about a value that the schema rejects. */
  values: {
    missing: 'kolom ini belum diisi',
    empty: 'kosong',
    control: (character: string) =>
      `berisi karakter ${formatCodePoint(character)} yang tidak tampak; hapus karakter itu`,
    length: (value: unknown, length: number, limit: number) =>
      `${length} karakter, kelebihan ${length - limit}: ${quoteValue(value)}`,
    day: (value: unknown) => `${quoteValue(value)} bukan tanggal kalender`,
    moment: (value: unknown) => `${quoteValue(value)} bukan waktu dengan tanggal, jam, dan zona`,
    zoneless: (value: unknown) => `${quoteValue(value)} tidak menyebut zona waktu`,
    step: (value: unknown, step: string) =>
      `${quoteValue(value)} bukan alamat bagian${step === '' ? '' : `; mungkin ${quoteValue(step)}`}`,
    markdown: (value: unknown) =>
      `${quoteValue(value)} memuat tanda Markdown, yang di kolom ini tampil sebagai tanda`,
    comma: 'teks yang memuat koma di dalam { } atau [ ] harus diapit tanda kutip',
    webAddress: (value: unknown) => `${quoteValue(value)} bukan alamat web yang utuh`,
    source: 'sumber ini tidak menyebut outlet, title, atau by',
    author: 'tidak ada yang tercantum sebagai report atau rewrite',
    type: (value: unknown, expected: string) => `${quoteValue(value)} bukan ${expected}`,
    choice: (value: unknown) => `${quoteValue(value)} bukan salah satu pilihan`,
    tooBig: (value: unknown, limit: string) =>
      `${quoteValue(value)} terlalu panjang, paling banyak ${limit} karakter`,
    tooFew: (least: number) => `kurang dari ${least} butir`,
    tooMany: (most: number) => `lebih dari ${most} butir`,
    key: 'kunci ini tidak bisa menjadi alamat; pakai huruf kecil a–z, angka, dan tanda hubung',
    address: (value: unknown) => `${quoteValue(value)} tidak bisa menjadi alamat`,
    unfit: (value: unknown) => `${quoteValue(value)} tidak sesuai`,
    unknownField: 'kolom ini tidak dikenal',
    kinds: {
      string: 'teks',
      number: 'angka',
      array: 'daftar',
      object: 'kelompok kolom',
      record: 'kelompok kolom',
      boolean: 'true atau false',
    } as Record<string, string>,
  },
  suggestion: {
    none: 'daftarnya masih kosong; tambahkan dahulu',
    nearest: (word: string) => `maksud Anda ${quoteValue(word)}? `,
    known: (words: string[], more: boolean) =>
      `yang ada: ${words.map((word) => shortenToLine(word)).join(', ')}${more ? ', …' : ''}`,
  },
  /** Message about characters that cards cannot show. */
  letters: (missing: string[], text: string) =>
    `kartu pratinjau tidak bisa menampilkan ${missing.map((letter) => shortenToLine(letter)).join(' ') || quoteValue(text)}; tulis dengan huruf Latin atau kata`,
  files: {
    name: 'nama berkas',
    text: 'isi',
    notRegular: {
      message: 'ini bukan berkas biasa, melainkan tautan atau berkas khusus',
      hint: 'simpan berkas aslinya di folder ini',
    },
    unreadable: {
      message: 'berkas ini tidak bisa dibaca',
      hint: 'periksa izin berkasnya',
    },
    missing: {
      message: 'berkas ini tidak ada',
      hint: 'buat berkasnya, seperti dalam contoh di PANDUAN.md',
    },
    empty: {
      message: 'berkas ini kosong',
      hint: 'isi dengan kunci dan name, seperti dalam contoh di PANDUAN.md',
    },
    wrongEnding: {
      message: 'akhiran berkas bukan .md, sehingga tidak akan terbit',
      hint: 'ganti akhirannya menjadi .md dengan huruf kecil',
    },
    withoutArticles: {
      message: 'folder ini tidak ada atau tidak berisi artikel',
      hint: 'simpan artikel di sana sebagai berkas .md, atau periksa WARTA_CONTENT',
    },
    tooLarge: (limit: number) => ({
      message: `berkas ini lebih besar daripada ${limit / 1_000_000} MB`,
      hint: 'bagi menjadi beberapa artikel',
    }),
    withoutHead: {
      message: 'naskah tidak diawali metadata di antara dua baris ---',
      hint: 'lihat contoh artikel di PANDUAN.md',
    },
    conflict: (sign: string, hasSeparator: boolean) => ({
      message: `baris ini tanda gabungan Git, ${sign}; dua versi naskah masih bercampur`,
      hint: `pilih satu versi, lalu hapus versi lainnya dan semua baris tanda: <<<<<<<, ${hasSeparator ? '=======, ' : ''}>>>>>>>`,
    }),
    earlyEnd: (field: string) => ({
      message: `garis --- ini menutup metadata, padahal kolom ${shortenToLine(field)} masih ada di bawahnya`,
      hint: 'hapus garis itu; metadata ditutup satu kali, sesudah kolom terakhir',
    }),
    windowsCharacter: (code: number, meant: string) => ({
      message: `karakter U+00${code.toString(16).toUpperCase()} tidak tampak; ini tanda ${quoteValue(meant)} dari Windows-1252 yang salah tersimpan`,
      hint: `tulis ulang tanda itu: ${meant}`,
    }),
    character: (code: number) => ({
      message: `karakter U+${code.toString(16).toUpperCase().padStart(4, '0')} tidak bisa diterbitkan`,
      hint: 'hapus karakter itu, dan simpan berkasnya sebagai UTF-8',
    }),
    yamlTooLong: (limit: number) => ({
      message: `metadata lebih dari ${limit.toLocaleString('id')} karakter`,
      hint: 'periksa baris --- penutupnya, atau bagi daftarnya',
    }),
    yaml: (reason: string) => ({
      message: `YAML tidak terbaca: ${shortenToLine(reason)}`,
      hint: 'perbaiki di baris ini atau di atasnya; contohnya ada di PANDUAN.md',
    }),
    commaInside: {
      message: 'koma di antara angka memisahkan teks ini menjadi dua butir',
      hint: 'apit seluruh teks dengan tanda kutip; jika memang dua butir, beri spasi sesudah koma',
    },
    commentLost: {
      message: 'teks yang diawali # dibaca sebagai keterangan, sehingga tidak terbit',
      hint: "apit seluruh teks dengan tanda kutip, misalnya '#1 di Asia'; keterangan ditulis dengan spasi sesudah #",
    },
    yamlSign: (sign: string, written: string | undefined) => ({
      message: `teks yang diawali ${sign} punya arti lain dalam YAML`,
      hint:
        written === undefined
          ? `apit seluruh teksnya dengan tanda kutip, atau hapus tanda ${sign}`
          : `apit seluruh teksnya dengan tanda kutip: '${shortenToLine(written.replaceAll("'", "''"))}'`,
    }),
    blank: {
      message: 'berkas ini kosong',
      hint: 'tulis metadata dan naskahnya, seperti dalam contoh di PANDUAN.md, atau hapus berkasnya',
    },
    cutOff: (kept: string) => ({
      message: `teks terpotong di tanda #, yang terbaca hanya ${quoteValue(kept)}`,
      hint: "apit seluruh teks dengan tanda kutip, misalnya 'Harga Beras #1'; keterangan sendiri ditulis di baris tersendiri",
    }),
    document: (ending: string) => ({
      message: `berkas .${shortenToLine(ending)} tidak bisa diterbitkan`,
      hint: 'salin teksnya ke berkas .md, seperti dalam contoh di PANDUAN.md',
    }),
    outside: {
      message: 'naskah ini di luar folder articles, sehingga tidak akan terbit',
      hint: 'pindahkan ke content/articles/; halaman tetap ke content/pages/',
    },
    sameText: (other: string) => ({
      message: `teksnya sama dengan ${shortenToLine(other)}`,
      hint: 'hapus salah satu, atau ganti isinya',
    }),
    openHead: {
      message: 'metadata dibuka dengan ---, tetapi tidak ditutup',
      hint: 'tulis --- di baris sendiri di bawah kolom terakhir',
    },
    dashedHead: {
      message: 'garis pembuka metadata bukan tiga tanda hubung',
      hint: 'tulis --- dengan tiga tanda hubung; aplikasi pengolah kata mengubahnya menjadi —',
    },
    lateHead: {
      message: 'ada baris di atas --- pembuka metadata',
      hint: 'hapus, sehingga --- menjadi baris pertama',
    },
    jsonHead: {
      message: 'metadata ditulis sebagai JSON',
      hint: 'tulis sebagai YAML di antara dua baris ---, seperti dalam contoh di PANDUAN.md',
    },
    tomlHead: {
      message: 'metadata ditulis sebagai TOML (+++)',
      hint: 'tulis sebagai YAML di antara dua baris ---, seperti dalam contoh di PANDUAN.md',
    },
    utf16: {
      message: 'berkas ini tersimpan sebagai UTF-16',
      hint: 'simpan ulang sebagai UTF-8: di Notepad pilih Simpan sebagai › Pengodean › UTF-8',
    },
    notUtf8: {
      message: 'berkas ini bukan UTF-8, tampaknya Windows-1252 (ANSI)',
      hint: 'simpan ulang sebagai UTF-8: di Notepad pilih Simpan sebagai › Pengodean › UTF-8',
    },
    carriageReturns: {
      message: 'akhir baris berkas ini CR saja, seperti di Mac lama',
      hint: 'simpan ulang dengan akhir baris LF atau CRLF',
    },
    slugTaken: (slug: string, other: string) => ({
      message: `${quoteValue(slug)} sudah dipakai ${shortenToLine(other)}`,
      hint: 'ganti nama salah satu berkas, sebab nama berkas menjadi alamat artikel',
    }),
    noSlug: (slug: string) => ({
      message: `${quoteValue(slug)} tidak bisa menjadi alamat`,
      hint: 'pakai huruf kecil a–z, angka, dan tanda hubung, misalnya harga-beras-turun.md',
    }),
    slugOfIndex: {
      message: '"index" sudah dipakai untuk halaman depan setiap folder',
      hint: 'ganti nama berkasnya dengan kata dari judul, misalnya harga-beras-turun.md',
    },
    slugHyphens: (slug: string, better: string) => ({
      message: `${quoteValue(slug)} berisi tanda hubung ganda, di awal, atau di akhir`,
      hint: `ganti nama berkasnya menjadi ${shortenToLine(better)}.md`,
    }),
    reservedSlug: (slug: string) => ({
      message: `${quoteValue(slug)} tidak bisa menjadi nama berkas di Windows`,
      hint: 'pakai nama lain, misalnya dengan satu kata lagi',
    }),
    pageTaken: (slug: string) => ({
      message: `${quoteValue(slug)} sudah menjadi alamat lain di situs ini`,
      hint: 'ganti nama berkasnya',
    }),
  },
  references: {
    unknown: (key: string, list: string) => `${quoteValue(key)} tidak ada di ${list}`,
    repeatedTag: (tag: string) => ({
      message: `${quoteValue(tag)} ditulis dua kali`,
      hint: 'tulis setiap tag satu kali saja',
    }),
    repeatedCredit: (person: string) => ({
      message: `${quoteValue(person)} sudah tercantum dengan peran yang sama`,
      hint: 'cantumkan setiap orang sekali untuk satu peran',
    }),
    repeatedName: (name: string, holder: string) => ({
      message: `${quoteValue(name)} sudah menjadi nama ${shortenToLine(holder)}`,
      hint: 'beri nama lain, atau pakai satu kunci saja',
    }),
  },
  dates: {
    entryEarly: (at: unknown, published: unknown) => ({
      message: `${quoteValue(at)} lebih awal daripada waktu terbit, ${shortenToLine(String(published))}`,
      hint: 'isi waktu yang sama dengan atau sesudah waktu terbit',
    }),
    entryAhead: (at: string) => ({
      message: `${quoteValue(at)} belum tiba`,
      hint: 'isi waktu naskah ini benar-benar diubah',
    }),
    entryTwice: (at: string) => ({
      message: `${quoteValue(at)} sudah dipakai dalam daftar ini`,
      hint: 'beri setiap butir waktu yang berbeda',
    }),
    farAhead: (published: string, days: number) => ({
      message: `${quoteValue(published)} masih ${days} hari lagi`,
      hint: 'periksa tanggal terbitnya; jika memang begitu, biarkan',
      isWarning: true,
    }),
    longAgo: (published: string) => ({
      message: `${quoteValue(published)} sudah lebih dari setahun yang lalu`,
      hint: 'periksa tahun terbitnya; jika memang begitu, biarkan',
      isWarning: true,
    }),
    happenedUnnamed: (day: string) => ({
      message: `paragraf pertama tidak menyebut hari peristiwanya, ${day}`,
      hint: 'sebut harinya di paragraf pertama, sebab salinan dan mode baca hanya membawa teks',
      isWarning: true,
    }),
    happenedLate: (happened: unknown, published: unknown) => ({
      message: `${quoteValue(happened)} sesudah waktu terbit, ${shortenToLine(String(published))}`,
      hint: 'isi tanggal peristiwa yang tidak melewati waktu terbit',
    }),
  },
  parts: {
    unknown: (name: string) => `${quoteValue(name)} bukan bagian dari artikel ini`,
    standing: (slug: string) => ({
      message: `${quoteValue(slug)} masih menjadi alamat bagian artikel ini`,
      hint: 'tulis alamat bagian yang sudah tidak ada',
    }),
    repeated: (slug: string) => ({
      message: `${quoteValue(slug)} ditulis dua kali`,
      hint: 'tulis setiap alamat lama sekali saja',
    }),
    none: 'artikel ini belum punya bagian; tulis ## Judul bagian di dalam naskah',
  },
  follows: {
    unknown: (slug: string) => `${quoteValue(slug)} bukan nama berkas artikel`,
    itself: {
      message: 'artikel ini menyebut dirinya sendiri',
      hint: 'isi dengan nama berkas berita sebelumnya',
    },
    newer: (slug: string) => ({
      message: `${quoteValue(slug)} terbit sesudah artikel ini`,
      hint: 'pindahkan follows ke artikel yang lebih baru',
    }),
  },
  ledger: {
    unreadable: {
      message: 'baris ini tidak terbaca sebagai catatan terbit',
      hint: 'hapus tanda gabungan Git (garis <<<<, ====, >>>>) dan simpan kedua barisnya, atau kembalikan berkas ini dari Git',
    },
    moved: (published: string) => ({
      message: `waktu terbit artikel ini berubah; semula ${shortenToLine(published)}`,
      hint: 'kembalikan; perubahan diberitahukan dengan corrections atau changes',
    }),
    silent: (at: string) => ({
      message: 'teks yang sudah terbit berubah tanpa keterangan kepada pembaca',
      hint: `tambahkan corrections (yang keliru), changes (yang ditambahkan), atau minor (salah ketik) dengan waktu sesudah ${shortenToLine(at)}; atau kembalikan teksnya`,
    }),
    gone: (path: string) => ({
      message: `artikel ini sudah terbit di ${shortenToLine(path)}, tetapi berkasnya tidak ada`,
      hint: 'kembalikan berkasnya; jika namanya diganti, tulis aliases dan guid; jika ditarik, tulis withdrawn',
    }),
    hidden: {
      message: 'artikel ini sudah terbit, tetapi sekarang disembunyikan',
      hint: 'hapus draft dan kembalikan published; jika ditarik, tulis withdrawn: { at: …, reason: … }',
    },
    articleGone: (path: string, name: string) => ({
      message: `alamat ${shortenToLine(path)} pernah terbit dan sekarang hilang`,
      hint: `tambahkan ${quoteValue(name)} ke aliases`,
    }),
    partGone: (path: string, name: string) => ({
      message: `alamat bagian ${shortenToLine(path)} pernah terbit dan sekarang hilang`,
      hint: `tambahkan - { was: ${shortenToLine(name)}, now: Judul bagian penggantinya } ke formerly, tanpa now jika bagiannya dihapus`,
    }),
    termGone: (path: string, key: string) => ({
      message: `alamat ${shortenToLine(path)} pernah terbit, tetapi ${quoteValue(key)} tidak ada lagi dalam daftar ini`,
      hint: `kembalikan, atau tambahkan aliases: [${shortenToLine(key)}] pada penggantinya`,
    }),
  },
  terms: {
    aliasTaken: (alias: string) => ({
      message: `${quoteValue(alias)} sudah menjadi kunci atau nama lama yang lain`,
      hint: 'pakai nama lama yang hanya milik satu kunci',
    }),
  },
  oldAddresses: {
    taken: (name: string, holder: string) => ({
      message: `${quoteValue(name)} sudah dipakai ${shortenToLine(holder)}`,
      hint: 'pakai nama yang hanya milik satu artikel',
    }),
    withoutAlias: (guid: string) => ({
      message: `nama pertama artikel ini, ${quoteValue(guid)}, tidak tercatat sebagai alamat lamanya`,
      hint: `tambahkan ${quoteValue(guid)} ke aliases, agar tautan yang sudah beredar tetap sampai`,
    }),
    withoutGuid: (alias: string) => ({
      message: 'artikel ini pernah beralamat lain, tetapi nama pertamanya belum dicatat',
      hint: `isi dengan nama berkas saat artikel pertama kali terbit, misalnya ${shortenToLine(alias)}, agar pelanggan tidak menerimanya dua kali`,
    }),
  },
  text: {
    empty: {
      message: 'artikel tidak berisi teks',
      hint: 'tulis naskahnya di bawah metadata',
    },
    tooLong: (limit: number) => ({
      message: `naskah lebih panjang daripada ${limit / 1_000_000} MB`,
      hint: 'bagi menjadi beberapa artikel',
    }),
    tooManyNotes: (limit: number) => ({
      message: `tanda catatan kaki ([^) lebih dari ${limit.toLocaleString('id')}`,
      hint: 'kurangi catatan kakinya, atau bagi menjadi beberapa artikel',
    }),
    tooDeep: (limit: number) => ({
      message: `kutipan, daftar, atau HTML bersarang lebih dari ${limit} tingkat`,
      hint: 'sederhanakan susunannya',
    }),
    tooManyLines: (limit: number) => ({
      message: `naskah lebih dari ${limit.toLocaleString('id')} baris`,
      hint: 'bagi menjadi beberapa artikel',
    }),
    tooManyCells: (limit: number) => ({
      message: `tabel dalam naskah ini lebih dari ${limit.toLocaleString('id')} sel`,
      hint: 'bagi menjadi beberapa artikel',
    }),
    addressTooLong: (limit: number) => ({
      message: `alamat atau atribut HTML lebih dari ${limit.toLocaleString('id')} karakter`,
      hint: 'pakai alamat yang lebih pendek; gambar disimpan sebagai berkas di folder artikel, bukan ditempel dalam naskah',
    }),
    notesTooLong: (parts: number) => ({
      message: `catatan kaki terlalu panjang untuk ${parts} bagian`,
      hint: 'persingkat catatannya, atau bagi menjadi beberapa artikel',
    }),
    tooManySigns: (sign: string) => (limit: number) => ({
      message: `tanda ${sign} lebih dari ${limit.toLocaleString('id')}`,
      hint: 'hapus tautan atau HTML yang tidak perlu, atau bagi menjadi beberapa artikel',
    }),
    tooManyOpen: (limit: number) => ({
      message: `lebih dari ${limit} elemen HTML seperti <b> atau <a> tidak ditutup`,
      hint: 'tutup setiap elemen, misalnya </b>',
    }),
    openComment: {
      message: 'komentar <!-- tidak ditutup dan menelan teks sesudahnya',
      hint: 'tutup komentar dengan -->',
    },
    swallowed: {
      message: 'HTML yang tidak ditutup menelan judul bagian di bawahnya',
      hint: 'tutup setiap elemen HTML, misalnya </blockquote>, sebelum ## berikutnya',
    },
  },
  footnotes: {
    field: 'catatan kaki',
    broken: {
      message: 'HTML di dalam catatan kaki memutus daftarnya',
      hint: 'hapus penutup yang berlebih, misalnya </li> atau </ol>, dari catatan kaki',
    },
  },
  headings: {
    field: (level: number, text: string) => `${'#'.repeat(level)} ${shortenToLine(text)}`,
    note: {
      message: 'judul bagian memuat catatan kaki',
      hint: 'pindahkan catatan kakinya ke kalimat di bawah judul',
    },
    withoutLetters: emptyHeading,
    onlyDigits: {
      message: 'judul bagian hanya berisi angka',
      hint: 'beri judul yang memuat kata',
    },
    noAddress: (slug: string) => ({
      message: 'judul bagian ini tidak bisa menjadi alamat',
      hint: `beri judul lain, misalnya dengan satu kata lagi di samping ${shortenToLine(slug)}`,
    }),
    tooLong: (limit: number) => ({
      message: `judul bagian terlalu panjang, paling banyak ${limit} karakter`,
      hint: 'persingkat judulnya; jika ini bukan judul, kosongkan satu baris di atas ---',
    }),
    twice: (first: string) => ({
      message: `judul bagian ini sudah dipakai dalam artikel yang sama (${quoteValue(first)})`,
      hint: 'beri setiap bagian judul yang berbeda, sebab judul menjadi alamatnya',
    }),
    first: {
      message: 'judul tingkat satu di dalam naskah',
      hint: 'judul artikel ditulis di kolom title; bagian dimulai dengan ##',
    },
    skipped: {
      message: 'tingkat judul melompat',
      hint: 'mulai bagian dengan ##, anak bagian dengan ###',
    },
    blank: {
      message: 'bagian ini tidak berisi teks',
      hint: 'tulis isinya, atau hapus judulnya',
    },
    letters: 'ganti judul bagian ini',
  },
  links: {
    field: 'tautan',
    nowhere: (href: string) => ({
      message: `${quoteValue(href)} tidak menunjuk bagian mana pun dalam artikel ini`,
      hint: 'tulis # dan judul bagiannya dengan huruf kecil dan tanda hubung, misalnya #harga-di-pasar',
    }),
    planned: (path: string) => ({
      message: `${quoteValue(path)} belum terbit, sedangkan artikel ini sudah`,
      hint: 'pasang tautannya setelah halaman itu terbit',
    }),
    lost: (address: string, nearest: string | undefined) => ({
      message: `${quoteValue(address)} tidak menunjuk apa pun di halaman itu`,
      hint:
        nearest === undefined
          ? 'hapus # dan yang sesudahnya, atau tulis judul bagian yang ada di halaman itu'
          : `maksud Anda "#${nearest}"? tulis judul bagian yang ada di halaman itu`,
    }),
    dead: (path: string, nearest: string | undefined) => ({
      message: `${quoteValue(path)} bukan alamat di situs ini`,
      hint: `${nearest === undefined ? '' : `maksud Anda ${quoteValue(nearest)}? `}periksa alamatnya; artikel lain ditulis ../nama-berkas/`,
    }),
  },
  ...figureMessages,
  pictures: {
    field: 'gambar',
    elsewhere: (src: string) => ({
      message: `${quoteValue(src)} tidak berada di folder naskah`,
      hint: 'simpan berkas gambar di folder artikel dan tulis alamatnya dari sana, misalnya nama-artikel/foto.jpg',
    }),
    withoutText: (src: string) => ({
      message: `${quoteValue(src)} tidak punya teks pengganti`,
      hint: 'tulis apa yang terlihat di antara kurung siku: ![dua orang berjabat tangan](foto.jpg)',
    }),
    missing: (src: string) => ({
      message: `${quoteValue(src)} tidak ditemukan di folder artikel`,
      hint: 'periksa nama berkas dan foldernya; jenis yang diterbitkan: JPEG, PNG, WebP, AVIF, GIF',
    }),
    lfsPointer: {
      message: 'berkas ini bukan gambar, melainkan penunjuk Git LFS yang gambarnya belum diunduh',
      hint: 'jalankan git lfs pull, atau simpan gambarnya langsung di folder artikel',
    },
    unreadable: {
      message: 'berkas ini tidak bisa dibaca sebagai gambar',
      hint: 'simpan ulang gambarnya sebagai JPEG, PNG, WebP, AVIF, atau GIF',
    },
    truncated: {
      message: 'gambar ini rusak atau terpotong',
      hint: 'salin atau unduh lagi berkasnya, lalu simpan ulang',
    },
    tooLarge: (megapixels: number, limit: number) => ({
      message: `gambar ini ${megapixels} megapiksel, paling banyak ${limit}`,
      hint: 'perkecil gambarnya dahulu; lebar 2.000 piksel sudah lebih dari cukup',
    }),
    tooTall: {
      message: 'gambar ini terlalu panjang ke bawah',
      hint: 'potong menjadi beberapa gambar',
    },
    otherFormat: (actual: string, ending: string) => ({
      message: `isi berkas ini ${actual}, sedangkan namanya berakhiran .${shortenToLine(ending)}`,
      hint: `ganti akhirannya menjadi .${actual.toLowerCase().replace('jpeg', 'jpg')}, atau simpan ulang gambarnya`,
    }),
    svg: {
      message: 'SVG tidak diterbitkan, sebab bisa memuat skrip',
      hint: 'simpan gambarnya sebagai PNG',
    },
    heic: {
      message: 'HEIC, jenis foto iPhone, tidak bisa dibuka di kebanyakan peramban',
      hint: 'simpan sebagai JPEG: di iPhone pilih Pengaturan › Kamera › Format › Paling Kompatibel, atau ekspor fotonya sebagai JPEG',
    },
    moving: {
      message: 'gambar ini bergerak',
      hint: 'simpan satu bingkainya sebagai PNG atau JPEG; halaman kami tidak memuat yang bergerak',
    },
    heavy: (bytes: number, limit: number) => ({
      message: `di layar ponsel gambar ini ${Math.ceil(bytes / 1_000)} kB, lebih dari ${limit / 1_000} kB`,
      hint: 'potong gambarnya, atau pilih gambar dengan rincian yang lebih sedikit',
    }),
  },
} as const;
