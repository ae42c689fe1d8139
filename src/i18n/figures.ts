import { shortenToLine, quoteValue } from './quote.ts';

/** Messages for editors about maps, charts and their directives, one for each rule. */
export const figureMessages = {
  directives: {
    field: 'peta atau grafik',
    open: {
      message: 'tanda ::: ini tidak ditutup dan menelan teks sesudahnya',
      hint: 'tulis ::: di baris sendiri sesudah daftar atau tabelnya',
    },
    spaced: (line: string) => ({
      message: `${quoteValue(line)} tampil sebagai teks, bukan peta atau grafik`,
      hint: 'rapatkan dan tulis di awal baris: :::peta[Keterangan]{negara=ID} atau :::grafik[Judul]{jenis=batang}',
    }),
    unknown: (name: string) => ({
      message: `:::${shortenToLine(name)} tidak dikenal`,
      hint: 'pakai :::peta atau :::grafik',
    }),
    nested: {
      message: 'peta dan grafik tidak bisa berada di dalam kutipan, daftar, atau HTML',
      hint: 'pindahkan ke baris sendiri di awal baris',
    },
    label: {
      message: 'keterangan di antara kurung siku kosong atau memuat tanda Markdown',
      hint: 'tulis teks biasa, misalnya :::peta[Tempat perundingan]{negara=KP}',
    },
    long: (length: number, limit: number) => ({
      message: `keterangannya ${length} karakter, kelebihan ${length - limit}`,
      hint: `persingkat menjadi paling banyak ${limit} karakter`,
    }),
    attribute: (name: string) => `atribut ${shortenToLine(name)} tidak dikenal`,
    missing: (name: string, example: string) => ({
      message: `atribut ${name} belum ada`,
      hint: `tambahkan, misalnya {${example}}`,
    }),
    twice: (title: string) => ({
      message: `${quoteValue(title)} sudah menjadi nama peta atau grafik lain dalam artikel ini`,
      hint: 'beri keterangan atau judul yang berbeda',
    }),
    tooMany: (limit: number) => ({
      message: `peta dan grafik dalam artikel ini lebih dari ${limit}`,
      hint: 'kurangi, atau bagi menjadi beberapa artikel',
    }),
  },
  maps: {
    content: {
      message: 'peta ini tidak berisi satu daftar tempat',
      hint: 'tulis satu tempat sebaris: - Pyongyang: 39.03, 125.75',
    },
    place: (text: string) => ({
      message: `${quoteValue(text)} bukan nama tempat dengan lintang dan bujurnya`,
      hint: 'tulis - Nama: lintang, bujur dengan titik desimal, misalnya - Pyongyang: 39.03, 125.75',
    }),
    unknownPlace: (name: string) =>
      `${quoteValue(name)} tidak ada di places.yaml dan tidak diberi lintang dan bujur`,
    range: (latitude: number, longitude: number) => ({
      message: `lintang ${latitude} dan bujur ${longitude} tidak ada di bumi`,
      hint: 'lintang (−90 sampai 90) ditulis dahulu, lalu bujur (−180 sampai 180); mungkin terbalik',
    }),
    repeated: (name: string) => ({
      message: `${quoteValue(name)} ditulis dua kali`,
      hint: 'tulis setiap tempat sekali saja',
    }),
    country: (code: string) => ({
      message: `${quoteValue(code)} bukan kode negara`,
      hint: 'pakai dua huruf ISO 3166, misalnya ID untuk Indonesia; beberapa negara dipisahkan koma: "KP, KR"',
    }),
    breadth: (text: string, least: number, most: number) => ({
      message: `${quoteValue(text)} bukan lebar peta`,
      hint: `tulis kilometer tanpa satuan, dari ${least} sampai ${most}, misalnya lebar=600`,
    }),
    places: (limit: number) => ({
      message: `lebih dari ${limit} tempat pada satu peta`,
      hint: 'kurangi tempatnya, atau buat dua peta',
    }),
    far: (limit: number) => ({
      message: `lebih dari ${limit} tempat terlalu jauh untuk peta ini`,
      hint: 'kurangi tempat yang jauh, atau buat dua peta',
    }),
    narrow: (breadth: number, least: number) => ({
      message: `peta ini hanya selebar ${breadth} km, sedangkan datanya terlalu kasar untuk kurang dari ${least} km`,
      hint: `tambahkan lebar=${least + 100}, atau sebut tempat yang lebih jauh`,
    }),
    crowded: {
      message: 'nama-nama tempat pada peta ini saling menutupi',
      hint: 'kurangi tempatnya, atau buat dua peta',
    },
    unnamed: (name: string) => ({
      message: `${quoteValue(name)} pada peta tidak disebut dalam naskah`,
      hint: 'samakan ejaannya dengan naskah, atau sebut tempat itu dalam naskah',
      isWarning: true,
    }),
  },
  charts: {
    content: {
      message: 'grafik ini tidak berisi satu tabel',
      hint: 'tulis tabel di antara kedua :::, kolom pertama nama, kolom berikutnya angka',
    },
    kind: (kind: string) => ({
      message: `${quoteValue(kind)} bukan jenis grafik`,
      hint: 'pakai jenis=batang atau jenis=garis',
    }),
    columns: (columns: number, most: number) => ({
      message: `tabel ini ${columns} kolom, sedangkan grafiknya memuat paling banyak ${most} kolom angka sesudah kolom nama`,
      hint: 'buat satu grafik untuk setiap ukuran',
    }),
    rows: (rows: number, least: number, most: number) => ({
      message: `grafik ini ${rows} baris, seharusnya ${least} sampai ${most}`,
      hint: 'tambah atau kurangi barisnya',
    }),
    heading: {
      message: 'kepala kolom tabel ini kosong',
      hint: 'beri setiap kolom nama, misalnya | Tahun | Indeks |',
    },
    name: {
      message: 'kolom pertama baris ini kosong',
      hint: 'isi dengan nama, tahun, atau tanggal',
    },
    formatted: {
      message: 'sel grafik ini memuat tanda Markdown',
      hint: 'tulis teks biasa di dalam tabel grafik',
    },
    number: (text: string) => ({
      message: `${quoteValue(text)} bukan angka menurut penulisan Indonesia`,
      hint: 'titik untuk ribuan dan koma untuk desimal: 1.234,5; data yang tidak ada ditulis –',
    }),
    mixed: (text: string) => ({
      message: `${quoteValue(text)} ditulis lain dari angka lain di kolom ini`,
      hint: 'pakai satu cara: titik untuk ribuan dan koma untuk desimal, misalnya 1.234,5',
    }),
    comma: (text: string, read: string) => ({
      message: `${quoteValue(text)} dibaca sebagai ${read}, dengan koma desimal`,
      hint: 'jika maksudnya ribuan, pakai titik; jika memang desimal, biarkan',
      isWarning: true,
    }),
    scales: (one: string, other: string) => ({
      message: `dua ukuran dalam satu grafik: ${shortenToLine(one)} dan ${shortenToLine(other)}`,
      hint: 'buat satu grafik untuk setiap ukuran',
    }),
    empty: {
      message: 'grafik ini tidak memuat angka',
      hint: 'isi kolom kedua dengan angka',
    },
    order: (text: string) => ({
      message: `${quoteValue(text)} lebih awal daripada baris di atasnya`,
      hint: 'urutkan baris grafik garis dari yang paling awal',
    }),
    crowded: {
      message: 'nama-nama garis pada grafik ini saling menutupi',
      hint: 'kurangi kolomnya, atau persingkat kepala kolomnya',
    },
  },
  lead: {
    unknown: (name: string) =>
      `${quoteValue(name)} bukan nama peta, grafik, atau gambar dalam artikel ini`,
    none: 'artikel ini belum punya peta, grafik, atau gambar',
    misplaced: {
      message: 'gambar utama tidak berdiri tepat sesudah paragraf pertama',
      hint: 'pindahkan peta, grafik, atau gambar itu ke bawah paragraf pertama',
    },
  },
};
