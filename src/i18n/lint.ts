import { shortenToLine, quoteValue } from './quote.ts';
import type { Remark } from './editor.ts';
import { figures } from './figures.ts';

/** What editors are told of Markdown that did not become what it was meant to be, one entry a slip. */
export const slips = {
  tables: 'tabel',
  caption: {
    found:
      'keterangan gambar terpotong oleh tanda kutipnya sendiri, sehingga gambarnya tidak tampil',
    advice:
      'apit keterangannya dengan tanda kutip lurus ganda: ![apa yang terlihat](nama-artikel/foto.jpg "Suasana Jum\'at pagi")',
  },
  picture: {
    found: 'gambar ini tidak tampil; penulisannya belum utuh',
    advice:
      'tulis tanpa spasi dan dengan kurung penutup: ![apa yang terlihat](nama-artikel/foto.jpg)',
  },
  pictureLink: (href: string) => ({
    found: `${quoteValue(href)} adalah berkas gambar, tetapi ditulis sebagai tautan`,
    advice: 'beri tanda seru di depannya: ![apa yang terlihat](nama-artikel/foto.jpg)',
  }),
  directive: (line: string) => figures.directives.spaced(line),
  link: {
    found: 'tautan ini tidak jadi; penulisannya belum utuh',
    advice: 'tulis [teks](https://contoh.example/) dengan alamat tanpa spasi dan kurung penutup',
  },
  spacedLink: {
    found: 'ada spasi antara [teks] dan (alamat), sehingga tautannya tidak jadi',
    advice: 'rapatkan: [teks](https://contoh.example/)',
  },
  swappedLink: {
    found: 'kurung tautan ini terbalik',
    advice: 'teks di kurung siku, alamat di kurung biasa: [teks](https://contoh.example/)',
  },
  reference: {
    found: 'tautan ini menunjuk alamat yang tidak dicantumkan',
    advice: 'tulis alamatnya langsung: [teks](https://contoh.example/)',
  },
  definition: (label: string) => ({
    found: `baris [${shortenToLine(label)}]: dibaca sebagai alamat tautan yang tidak dipakai, sehingga tidak terbit`,
    advice: 'jika ini teks, hapus titik dua atau kurung sikunya; jika catatan kaki, tulis [^1]:',
  }),
  definedTwice: (label: string) => ({
    found: `[${shortenToLine(label)}]: ditulis dua kali; yang kedua tidak terbit`,
    advice: 'beri setiap catatan atau alamat tanda yang berbeda, misalnya [^1] dan [^2]',
  }),
  noteMissing: (sign: string) => ({
    found: `${shortenToLine(sign)} menunjuk catatan kaki yang tidak ada`,
    advice: `tulis catatannya di akhir naskah, di baris sendiri: ${shortenToLine(sign)}: isi catatan`,
  }),
  noteUnused: (label: string) => ({
    found: `catatan kaki [^${shortenToLine(label)}] tidak dirujuk, sehingga tidak terbit`,
    advice: `tulis [^${shortenToLine(label)}] di kalimat yang dijelaskannya, atau hapus catatannya`,
  }),
  bold: {
    found: 'tanda ** tidak menjadi huruf tebal',
    advice: 'rapatkan ke katanya dan tutup: **kata**; jika memang tanda, tulis \\*\\*',
  },
  emphasis: {
    found: 'tanda * tidak menjadi huruf miring',
    advice: 'rapatkan ke katanya dan tutup: *kata*; jika memang tanda, tulis \\*',
  },
  figures: {
    found: 'tanda * di antara angka menjadikan teks di antaranya huruf miring',
    advice: 'tulis \\* untuk tanda bintang, atau × untuk kali',
  },
  underlines: {
    found: 'tanda __ tidak menjadi huruf tebal',
    advice: 'rapatkan ke katanya dan tutup: **kata**; jika memang tanda, tulis \\_\\_',
  },
  strike: {
    found: 'tanda ~~ tidak menjadi coretan',
    advice: 'rapatkan ke katanya dan tutup: ~~kata~~; jika memang tanda, tulis \\~\\~',
  },
  table: {
    found: 'baris dengan garis tegak | ini tidak menjadi tabel',
    advice:
      'di bawah kepala tabel tulis baris | --- | --- | dengan kolom sebanyak kepalanya, dan kosongkan satu baris di atas tabel',
  },
  cells: (cells: number, columns: number) => ({
    found: `baris tabel ini ${cells} sel, sedangkan kepalanya ${columns}; sel yang lebih tidak terbit`,
    advice: 'samakan jumlah selnya; garis tegak di dalam sel ditulis \\|',
  }),
  swallowedByTable: {
    found: 'teks ini menjadi baris tabel di atasnya',
    advice: 'kosongkan satu baris antara tabel dan teks',
  },
  heading: {
    found: 'tanda # tanpa spasi tidak menjadi judul',
    advice: 'beri spasi: ## Judul bagian',
  },
  headingTwice: {
    found: 'judul ini memuat tanda # lagi',
    advice: 'tulis tanda ## sekali saja di awal baris: ## Judul bagian',
  },
  sentenceHeading: {
    found: 'garis --- tepat di bawah baris ini menjadikannya judul bagian',
    advice: 'kosongkan satu baris di atas garis itu; judul bagian ditulis dengan ## di depannya',
  },
  boldHeading: {
    found: 'baris yang seluruhnya tebal ini seperti judul, tetapi bukan',
    advice: 'jika judul bagian, tulis ## di depannya tanpa tanda bintang',
    isWarning: true,
  },
  bullets: (sign: string) => ({
    found: `baris-baris yang diawali ${sign} menjadi satu paragraf`,
    advice: 'tulis daftar dengan tanda hubung dan spasi: - butir',
  }),
  numbers: {
    found: 'nomor tanpa spasi tidak menjadi daftar, sehingga baris-baris ini menjadi satu paragraf',
    advice: 'beri spasi sesudah titik: 1. butir',
  },
  renumbered: (written: number, shown: number) => ({
    found: `nomor ${written} tampil sebagai ${shown}, sebab daftar bernomor selalu berurutan`,
    advice: `jika nomornya penting, tulis dengan garis miring terbalik dan baris kosong: ${written}\\. butir`,
  }),
  fixedSpace: {
    found:
      'spasi sesudah tanda daftar ini spasi khusus dari pengolah kata, sehingga daftarnya tidak jadi',
    advice: 'hapus spasi itu dan ketik spasi biasa',
  },
  tabs: {
    found: 'baris-baris dengan tab dari lembar kerja menjadi satu paragraf',
    advice: 'tulis sebagai tabel: | Nama | Harga |, lalu | --- | --- |, lalu isinya',
  },
  inlineNote: {
    found: 'catatan kaki di dalam kalimat tidak dikenal dan tampil sebagai tanda',
    advice: 'tulis [^1] di kalimat, dan [^1]: isi catatan di akhir naskah',
  },
  mojibake: {
    found: 'huruf-huruf ini rusak karena salah pengodean',
    advice: 'ketik ulang tanda kutip, strip, atau hurufnya, lalu simpan sebagai UTF-8',
  },
  moreThan: {
    found: 'tanda > di awal baris menjadikan teks ini kutipan, dan tandanya hilang',
    advice: 'tulis dengan kata, misalnya lebih dari 5, atau \\>5',
  },
  lazyQuote: {
    found: 'baris ini menjadi bagian dari kutipan di atasnya',
    advice: 'kosongkan satu baris sesudah kutipan; jika masih kutipan, awali dengan >',
  },
  lazyItem: {
    found: 'baris ini menjadi bagian dari butir atau catatan di atasnya',
    advice: 'kosongkan satu baris; jika masih butir yang sama, awali dengan dua spasi',
    isWarning: true,
  },
  captionLost: {
    found: 'keterangan gambar ini tidak tampil, sebab gambarnya tidak berdiri sendiri',
    advice:
      'kosongkan satu baris di atas dan di bawah gambar, di luar tabel, tautan, dan huruf tebal',
  },
  noteEmpty: {
    found: 'catatan kaki ini kosong',
    advice: 'tulis isinya sesudah titik dua, atau hapus catatannya',
  },
  htmlMarkdown: {
    found: 'tanda Markdown di dalam HTML tampil sebagai tanda',
    advice: 'kosongkan satu baris di dalam elemen HTML-nya, atau hapus elemen itu',
  },
  unknownElement: (name: string) => ({
    found: `<${shortenToLine(name)} …> dibaca sebagai HTML yang tidak dikenal, sehingga hilang`,
    advice:
      'jika ini teks, tulis tanda kurung sikunya sebagai &lt; dan &gt;, atau pakai kurung biasa',
  }),
  host: (href: string) => ({
    found: `${quoteValue(href)} bukan alamat situs yang utuh`,
    advice: 'periksa alamatnya, misalnya https://contoh.example/, tanpa spasi khusus di ujungnya',
  }),
  misspelt: (href: string) => ({
    found: `${quoteValue(href)} salah tulis`,
    advice: 'alamat situs lain diawali https://',
  }),
  mail: (href: string) => ({
    found: `${quoteValue(href)} adalah alamat email tanpa mailto:`,
    advice: `tulis mailto:${shortenToLine(href)}`,
  }),
  message: {
    found: 'kepala pesan WhatsApp ikut tertempel',
    advice: 'hapus tanggal, jam, dan nama pengirimnya',
  },
  unfinished: (word: string) => ({
    found: `catatan kerja ${shortenToLine(word)} masih ada dalam naskah`,
    advice: 'selesaikan, lalu hapus kata itu',
    isWarning: true,
  }),
  documentId: (id: string) => ({
    found: `${shortenToLine(id)} dari Google Docs ikut tertempel`,
    advice: 'hapus tanda itu',
    isWarning: true,
  }),
  template: (sign: string) => ({
    found: `${sign} adalah kode dari sistem lain dan di sini tampil sebagai teks`,
    advice: 'hapus, dan tulis isinya sebagai teks, tautan, atau gambar',
  }),
  entity: (entity: string) => ({
    found: `${shortenToLine(entity)} tidak dikenal dan tampil sebagai teks`,
    advice: 'tulis hurufnya langsung',
  }),
  indentedCode: {
    found: 'empat spasi di awal baris menjadikan teks ini kode komputer',
    advice: 'hapus spasi di awal baris; kode ditulis di antara dua baris ```',
  },
  openCode: {
    found: 'blok ``` ini tidak ditutup dan menelan teks sesudahnya',
    advice: 'tutup dengan ``` di baris sendiri',
  },
  backtick: {
    found: 'tanda ` di tengah kata menjadikan teks di antaranya kode komputer',
    advice: "pakai apostrof lurus: Jum'at",
  },
  element: (name: string) => ({
    found: `elemen <${shortenToLine(name)}> tidak diterbitkan`,
    advice: 'tulis tautannya saja: [teks](https://contoh.example/)',
  }),
  script: (name: string) => ({
    found: `elemen <${shortenToLine(name)}> dan isinya dibuang`,
    advice: 'hapus dari naskah',
    isWarning: true,
  }),
  scheme: (href: string) => ({
    found: `alamat ${quoteValue(href)} tidak bisa diterbitkan, sehingga tautannya hilang`,
    advice: 'pakai alamat yang diawali https:// atau mailto:',
  }),
  noAddress: {
    found: 'tautan ini tidak punya alamat',
    advice: 'isi alamat di antara kurung biasa: [teks](https://contoh.example/)',
  },
  withoutScheme: (href: string) => ({
    found: `${quoteValue(href)} dibaca sebagai halaman di situs ini`,
    advice: `tulis dengan https:// di depannya: https://${shortenToLine(href)}`,
  }),
} satisfies Record<string, string | Remark | ((...values: never[]) => Remark)>;
