import { formatCodePoint } from './code-point.ts';
import { shortenToLine, quoteValue } from './quote.ts';
import type { Message } from './editor.ts';
import { figureMessages } from './figures.ts';

/**
 * Messages for editors about Markdown that did not have the intended effect, one for each mistake.
 */
export const lintMessages = {
  tables: 'tabel',
  caption: {
    message:
      'keterangan gambar terpotong oleh tanda kutipnya sendiri, sehingga gambarnya tidak tampil',
    hint: 'apit keterangannya dengan tanda kutip lurus ganda: ![apa yang terlihat](nama-artikel/foto.jpg "Suasana Jum\'at pagi")',
  },
  picture: {
    message: 'gambar ini tidak tampil; penulisannya belum utuh',
    hint: 'tulis tanpa spasi dan dengan kurung penutup: ![apa yang terlihat](nama-artikel/foto.jpg)',
  },
  pictureLink: (href: string) => ({
    message: `${quoteValue(href)} adalah berkas gambar, tetapi ditulis sebagai tautan`,
    hint: 'beri tanda seru di depannya: ![apa yang terlihat](nama-artikel/foto.jpg)',
  }),
  loneNumber: (number: number) => ({
    message: `"${number}." di awal baris menjadi daftar bernomor`,
    hint: `jika ini kalimat, tulis ${number}\\. dengan garis miring terbalik; jika memang daftar, biarkan`,
    isWarning: true,
  }),
  shallowList: {
    message: 'daftar ini memutus daftar bernomor di atasnya, sebab jarak di depannya kurang',
    hint: 'jika ini anak dari butir di atasnya, awali setiap barisnya dengan tiga spasi',
    isWarning: true,
  },
  shallowNumbers: {
    message: 'butir ini ikut dihitung dalam daftar di atasnya, sebab jarak di depannya kurang',
    hint: 'jika ini anak dari butir di atasnya, awali setiap barisnya dengan tiga spasi; jika bukan, hapus spasi di depannya',
  },
  shallowFootnote: {
    message: 'paragraf ini tidak ikut catatan kaki di atasnya, sebab jarak di depannya kurang',
    hint: 'jika ini lanjutan catatan itu, awali dengan empat spasi; jika bukan, hapus spasi di depannya',
  },
  directive: (line: string) => figureMessages.directives.spaced(line),
  link: {
    message: 'tautan ini tidak jadi; penulisannya belum utuh',
    hint: 'tulis [teks](https://contoh.example/) dengan alamat tanpa spasi dan kurung penutup',
  },
  spacedLink: {
    message: 'ada spasi antara [teks] dan (alamat), sehingga tautannya tidak jadi',
    hint: 'rapatkan: [teks](https://contoh.example/)',
  },
  swappedLink: {
    message: 'kurung tautan ini terbalik',
    hint: 'teks di kurung siku, alamat di kurung biasa: [teks](https://contoh.example/)',
  },
  reference: {
    message: 'tautan ini menunjuk alamat yang tidak dicantumkan',
    hint: 'tulis alamatnya langsung: [teks](https://contoh.example/)',
  },
  definition: (label: string) => ({
    message: `baris [${shortenToLine(label)}]: dibaca sebagai alamat tautan yang tidak dipakai, sehingga tidak terbit`,
    hint: 'jika ini teks, hapus titik dua atau kurung sikunya; jika catatan kaki, tulis [^1]:',
  }),
  definedTwice: (label: string) => ({
    message: `[${shortenToLine(label)}]: ditulis dua kali; yang kedua tidak terbit`,
    hint: 'beri setiap catatan atau alamat tanda yang berbeda, misalnya [^1] dan [^2]',
  }),
  noteMissing: (sign: string) => ({
    message: `${shortenToLine(sign)} menunjuk catatan kaki yang tidak ada`,
    hint: `tulis catatannya di akhir naskah, di baris sendiri: ${shortenToLine(sign)}: isi catatan`,
  }),
  noteUnused: (label: string) => ({
    message: `catatan kaki [^${shortenToLine(label)}] tidak dirujuk, sehingga tidak terbit`,
    hint: `tulis [^${shortenToLine(label)}] di kalimat yang dijelaskannya, atau hapus catatannya`,
  }),
  bold: {
    message: 'tanda ** tidak menjadi huruf tebal',
    hint: 'rapatkan ke katanya dan tutup: **kata**; jika memang tanda, tulis \\*\\*',
  },
  emphasis: {
    message: 'tanda * tidak menjadi huruf miring',
    hint: 'rapatkan ke katanya dan tutup: *kata*; jika memang tanda, tulis \\*',
  },
  figures: {
    message: 'tanda * di antara angka menjadikan teks di antaranya huruf miring',
    hint: 'tulis \\* untuk tanda bintang, atau × untuk kali',
  },
  underlines: {
    message: 'tanda __ tidak menjadi huruf tebal',
    hint: 'rapatkan ke katanya dan tutup: **kata**; jika memang tanda, tulis \\_\\_',
  },
  backquotes: {
    message: "tanda kutip ``…'' tampil apa adanya",
    hint: 'tulis “…”',
  },
  strike: {
    message: 'tanda ~~ tidak menjadi coretan',
    hint: 'rapatkan ke katanya dan tutup: ~~kata~~; jika memang tanda, tulis \\~\\~',
  },
  table: {
    message: 'baris dengan garis tegak | ini tidak menjadi tabel',
    hint: 'di bawah kepala tabel tulis baris | --- | --- | dengan kolom sebanyak kepalanya, dan kosongkan satu baris di atas tabel',
  },
  cells: (cells: number, columns: number) => ({
    message: `baris tabel ini ${cells} sel, sedangkan kepalanya ${columns}; sel yang lebih tidak terbit`,
    hint: 'samakan jumlah selnya; garis tegak di dalam sel ditulis \\|',
  }),
  swallowedByTable: {
    message: 'teks ini menjadi baris tabel di atasnya',
    hint: 'kosongkan satu baris antara tabel dan teks',
  },
  heading: {
    message: 'tanda # tanpa spasi tidak menjadi judul',
    hint: 'beri spasi: ## Judul bagian',
  },
  headingSpace: (space: string) => ({
    message: `spasi sesudah tanda # ini bukan spasi biasa, melainkan ${formatCodePoint(space)}, sehingga judulnya tidak jadi`,
    hint: 'hapus spasi itu dan ketik spasi biasa: ## Judul bagian',
  }),
  headingTwice: {
    message: 'judul ini memuat tanda # lagi',
    hint: 'tulis tanda ## sekali saja di awal baris: ## Judul bagian',
  },
  sentenceHeading: (sign: string) => ({
    message: `garis ${sign.repeat(3)} tepat di bawah baris ini menjadikannya judul bagian`,
    hint:
      sign === '='
        ? 'hapus garis itu; judul bagian ditulis dengan ## di depannya'
        : 'kosongkan satu baris di atas garis itu; judul bagian ditulis dengan ## di depannya',
  }),
  conflictSeparator: {
    message:
      'garis ======= tepat di bawah baris ini adalah tanda konflik Git, atau menjadikannya judul',
    hint: 'jika sisa konflik, pilih satu versi dan hapus garis itu; judul bagian ditulis dengan ## di depannya',
  },
  boldHeading: {
    message: 'baris yang seluruhnya tebal ini seperti judul, tetapi bukan',
    hint: 'jika judul bagian, tulis ## di depannya tanpa tanda bintang',
    isWarning: true,
  },
  bullets: (sign: string) => ({
    message: `baris-baris yang diawali ${sign} menjadi satu paragraf`,
    hint: 'tulis daftar dengan tanda hubung dan spasi: - butir',
  }),
  numbers: {
    message:
      'nomor tanpa spasi tidak menjadi daftar, sehingga baris-baris ini menjadi satu paragraf',
    hint: 'beri spasi sesudah titik: 1. butir',
  },
  renumbered: (written: number, shown: number) => ({
    message: `nomor ${written} tampil sebagai ${shown}, sebab daftar bernomor selalu berurutan`,
    hint: `jika nomornya penting, tulis dengan garis miring terbalik dan baris kosong: ${written}\\. butir`,
  }),
  fixedSpace: (space: string) => ({
    message: `spasi sesudah tanda daftar ini spasi khusus dari pengolah kata (${formatCodePoint(space)}), sehingga daftarnya tidak jadi`,
    hint: 'hapus spasi itu dan ketik spasi biasa',
  }),
  notAList: (sign: string) => ({
    message: `baris-baris yang diawali ${sign} bukan daftar di Markdown, sehingga menjadi satu paragraf`,
    hint: 'tulis daftar dengan - atau 1. di awal baris; jika tandanya penting, kosongkan satu baris di antaranya',
    isWarning: true,
  }),
  callout: (sign: string) => ({
    message: `${shortenToLine(sign)} adalah tanda dari GitHub atau Obsidian dan di sini tampil sebagai teks`,
    hint: 'hapus tanda itu, dan tulis keterangannya dengan kata, misalnya **Catatan:**',
    isWarning: true,
  }),
  tableOfContents: (sign: string) => ({
    message: `${shortenToLine(sign)} tampil sebagai teks; daftar isi dibuat sendiri dari judul bagian`,
    hint: 'hapus baris itu',
    isWarning: true,
  }),
  abbreviation: (sign: string) => ({
    message: `${shortenToLine(sign)} adalah kepanjangan singkatan dari sistem lain dan di sini tampil sebagai teks`,
    hint: 'tulis kepanjangannya di kalimat: Perserikatan Bangsa-Bangsa (PBB)',
    isWarning: true,
  }),
  definitionList: {
    message: 'baris yang diawali titik dua tidak menjadi daftar istilah dan tampil sebagai teks',
    hint: 'tulis sebagai daftar: - **Istilah**: penjelasan',
    isWarning: true,
  },
  wikiLink: (sign: string) => ({
    message: `${shortenToLine(sign)} tidak menjadi tautan dan tampil sebagai teks`,
    hint: 'tulis [teks](https://contoh.example/)',
    isWarning: true,
  }),
  shortcode: (sign: string) => ({
    message: `${shortenToLine(sign)} adalah kode dari WordPress atau forum dan di sini tampil sebagai teks`,
    hint: 'hapus, dan tulis isinya sebagai teks, tautan, atau gambar',
    isWarning: true,
  }),
  highlight: (sign: string) => ({
    message: `${shortenToLine(sign)} tidak menjadi sorotan dan tampil sebagai tanda`,
    hint: 'pakai huruf tebal: **kata**',
    isWarning: true,
  }),
  emoji: (sign: string) => ({
    message: `${shortenToLine(sign)} adalah kode emoji dan di sini tampil sebagai teks`,
    hint: 'ketik emojinya langsung, atau hapus',
    isWarning: true,
  }),
  formula: (sign: string) => ({
    message: `${shortenToLine(sign)} adalah rumus LaTeX dan di sini tampil dengan tandanya`,
    hint: 'tulis dengan huruf biasa dan <sup>2</sup> atau <sub>2</sub>: E = mc<sup>2</sup>',
    isWarning: true,
  }),
  tabs: {
    message: 'baris-baris dengan tab dari lembar kerja menjadi satu paragraf',
    hint: 'tulis sebagai tabel: | Nama | Harga |, lalu | --- | --- |, lalu isinya',
  },
  inlineNote: {
    message: 'catatan kaki di dalam kalimat tidak dikenal dan tampil sebagai tanda',
    hint: 'tulis [^1] di kalimat, dan [^1]: isi catatan di akhir naskah',
  },
  mojibake: {
    message: 'huruf-huruf ini rusak karena salah pengodean',
    hint: 'ketik ulang tanda kutip, strip, atau hurufnya, lalu simpan sebagai UTF-8',
  },
  moreThan: {
    message: 'tanda > di awal baris menjadikan teks ini kutipan, dan tandanya hilang',
    hint: 'tulis dengan kata, misalnya lebih dari 5, atau \\>5',
  },
  lazyQuote: {
    message: 'baris ini menjadi bagian dari kutipan di atasnya',
    hint: 'kosongkan satu baris sesudah kutipan; jika masih kutipan, awali dengan >',
  },
  lazyItem: {
    message: 'baris ini menjadi bagian dari butir atau catatan di atasnya',
    hint: 'kosongkan satu baris; jika masih butir yang sama, awali dengan dua spasi',
    isWarning: true,
  },
  captionLost: {
    message: 'keterangan gambar ini tidak tampil, sebab gambarnya tidak berdiri sendiri',
    hint: 'kosongkan satu baris di atas dan di bawah gambar, di luar tabel, tautan, dan huruf tebal',
  },
  noteEmpty: {
    message: 'catatan kaki ini kosong',
    hint: 'tulis isinya sesudah titik dua, atau hapus catatannya',
  },
  htmlMarkdown: {
    message: 'tanda Markdown di dalam HTML tampil sebagai tanda',
    hint: 'kosongkan satu baris di dalam elemen HTML-nya, atau hapus elemen itu',
  },
  unknownElement: (name: string) => ({
    message: `<${shortenToLine(name)} …> dibaca sebagai HTML yang tidak dikenal, sehingga hilang`,
    hint: 'jika ini teks, tulis tanda kurung sikunya sebagai &lt; dan &gt;, atau pakai kurung biasa',
  }),
  host: (href: string) => ({
    message: `${quoteValue(href)} bukan alamat situs yang utuh`,
    hint: 'periksa alamatnya, misalnya https://contoh.example/, tanpa spasi khusus di ujungnya',
  }),
  misspelt: (href: string) => ({
    message: `${quoteValue(href)} salah tulis`,
    hint: 'alamat situs lain diawali https://',
  }),
  mail: (href: string) => ({
    message: `${quoteValue(href)} adalah alamat email tanpa mailto:`,
    hint: `tulis mailto:${shortenToLine(href)}`,
  }),
  message: {
    message: 'kepala pesan WhatsApp ikut tertempel',
    hint: 'hapus tanggal, jam, dan nama pengirimnya',
  },
  unfinished: (word: string) => ({
    message: `catatan kerja ${shortenToLine(word)} masih ada dalam naskah`,
    hint: 'selesaikan, lalu hapus kata itu',
    isWarning: true,
  }),
  documentId: (id: string) => ({
    message: `${shortenToLine(id)} dari Google Docs ikut tertempel`,
    hint: 'hapus tanda itu',
    isWarning: true,
  }),
  template: (sign: string) => ({
    message: `${sign} adalah kode dari sistem lain dan di sini tampil sebagai teks`,
    hint: 'hapus, dan tulis isinya sebagai teks, tautan, atau gambar',
  }),
  entity: (entity: string) => ({
    message: `${shortenToLine(entity)} tidak dikenal dan tampil sebagai teks`,
    hint: 'tulis hurufnya langsung',
  }),
  indentedCode: {
    message: 'empat spasi di awal baris menjadikan teks ini kode komputer',
    hint: 'hapus spasi di awal baris; kode ditulis di antara dua baris ```',
  },
  openCode: {
    message: 'blok ``` ini tidak ditutup dan menelan teks sesudahnya',
    hint: 'tutup dengan ``` di baris sendiri',
  },
  backtick: {
    message: 'tanda ` di tengah kata menjadikan teks di antaranya kode komputer',
    hint: "pakai apostrof lurus: Jum'at",
  },
  element: (name: string) => ({
    message: `elemen <${shortenToLine(name)}> tidak diterbitkan`,
    hint: 'tulis tautannya saja: [teks](https://contoh.example/)',
  }),
  entityTwice: (entity: string) => ({
    message: `${shortenToLine(entity)} disandikan dua kali dan tampil sebagai kode`,
    hint: 'tulis hurufnya langsung, misalnya & atau –',
  }),
  hiddenNote: (note: string) => ({
    message: `catatan ${shortenToLine(note)} tidak tersembunyi dan terbit sebagai teks`,
    hint: 'hapus dari naskah; catatan yang tidak terbit ditulis <!-- catatan -->',
  }),
  attributeList: (text: string) => ({
    message: `${shortenToLine(text)} adalah atribut dari sistem lain dan di sini tampil sebagai teks`,
    hint: 'hapus tanda kurung kurawal itu dan isinya',
    isWarning: true,
  }),
  gridTable: {
    message: 'tabel dengan tanda + tidak dikenal dan menjadi satu paragraf',
    hint: 'tulis sebagai tabel: | Nama | Harga |, lalu | --- | --- |, lalu isinya',
  },
  emptyTable: {
    message: 'tabel ini hanya berisi kepala, tanpa baris',
    hint: 'hapus baris kosong di bawah garis ---, atau tulis baris tabelnya',
  },
  backslash: {
    message: 'garis miring terbalik di akhir paragraf tampil sebagai tanda',
    hint: 'hapus tanda itu',
    isWarning: true,
  },
  suffix: (text: string) => ({
    message: `tanda di sekitar ${shortenToLine(text)} tidak menjadi huruf miring, sebab langsung diikuti huruf`,
    hint: 'pakai bintang tanpa tanda baca di ujungnya: *podcast*nya',
    isWarning: true,
  }),
  raised: (text: string) => ({
    message: `tanda di ${shortenToLine(text)} tampil sebagai tanda, bukan huruf naik atau turun`,
    hint: 'tulis CO<sub>2</sub> atau 10<sup>6</sup>',
    isWarning: true,
  }),
  noteSpaces: (label: string) => ({
    message: `tanda catatan kaki [^${shortenToLine(label)}] memuat spasi, sehingga catatannya tidak jadi`,
    hint: `tulis tanpa spasi, di kalimat dan di catatannya: [^${shortenToLine(label.trim().split(/\s+/).join('-'))}]`,
  }),
  lostHtml: (sign: string) => ({
    message: `teks yang diawali ${shortenToLine(sign)} dibaca sebagai kode dan hilang`,
    hint: 'jika ini teks, tulis tanda kurung sikunya sebagai &lt; dan &gt;; jika kode, hapus',
  }),
  wordTag: (tag: string) => ({
    message: `${shortenToLine(tag)} adalah kode Microsoft Word yang ikut tertempel; kode itu dibuang dan teksnya tetap terbit`,
    hint: 'hapus dari naskah; di Word, tempel lewat "Hanya Teks" (Keep Text Only)',
    isWarning: true,
  }),
  script: (name: string) => ({
    message: `elemen <${shortenToLine(name)}> dan isinya dibuang`,
    hint: 'hapus dari naskah',
    isWarning: true,
  }),
  scheme: (href: string) => ({
    message: `alamat ${quoteValue(href)} tidak bisa diterbitkan, sehingga tautannya hilang`,
    hint: 'pakai alamat yang diawali https:// atau mailto:',
  }),
  noAddress: {
    message: 'tautan ini tidak punya alamat',
    hint: 'isi alamat di antara kurung biasa: [teks](https://contoh.example/)',
  },
  tracked: (href: string, address: string) => ({
    message: `${quoteValue(href)} melewati pelacak; alamat aslinya ${shortenToLine(address)}`,
    hint: `tulis alamat aslinya: ${shortenToLine(address)}`,
    isWarning: true,
  }),
  withoutScheme: (href: string) => ({
    message: `${quoteValue(href)} dibaca sebagai halaman di situs ini`,
    hint: `tulis dengan https:// di depannya: https://${shortenToLine(href)}`,
  }),
} satisfies Record<string, string | Message | ((...values: never[]) => Message)>;
