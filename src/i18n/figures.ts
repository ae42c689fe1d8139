import { shortenToLine, quoteValue } from './quote.ts';

/** What editors are told of maps, charts and the directives that they are written as, one entry a rule. */
export const figures = {
  directives: {
    field: 'peta atau grafik',
    open: {
      found: 'tanda ::: ini tidak ditutup dan menelan teks sesudahnya',
      advice: 'tulis ::: di baris sendiri sesudah daftar atau tabelnya',
    },
    spaced: (line: string) => ({
      found: `${quoteValue(line)} tampil sebagai teks, bukan peta atau grafik`,
      advice:
        'rapatkan dan tulis di awal baris: :::peta[Keterangan]{negara=ID} atau :::grafik[Judul]{jenis=batang}',
    }),
    unknown: (name: string) => ({
      found: `:::${shortenToLine(name)} tidak dikenal`,
      advice: 'pakai :::peta atau :::grafik',
    }),
    nested: {
      found: 'peta dan grafik tidak bisa berada di dalam kutipan, daftar, atau HTML',
      advice: 'pindahkan ke baris sendiri di awal baris',
    },
    label: {
      found: 'keterangan di antara kurung siku kosong atau memuat tanda Markdown',
      advice: 'tulis teks biasa, misalnya :::peta[Tempat perundingan]{negara=KP}',
    },
    long: (length: number, limit: number) => ({
      found: `keterangannya ${length} karakter, kelebihan ${length - limit}`,
      advice: `persingkat menjadi paling banyak ${limit} karakter`,
    }),
    attribute: (name: string) => `atribut ${shortenToLine(name)} tidak dikenal`,
    missing: (name: string, example: string) => ({
      found: `atribut ${name} belum ada`,
      advice: `tambahkan, misalnya {${example}}`,
    }),
    twice: (title: string) => ({
      found: `${quoteValue(title)} sudah menjadi nama peta atau grafik lain dalam artikel ini`,
      advice: 'beri keterangan atau judul yang berbeda',
    }),
    tooMany: (limit: number) => ({
      found: `peta dan grafik dalam artikel ini lebih dari ${limit}`,
      advice: 'kurangi, atau bagi menjadi beberapa artikel',
    }),
  },
  maps: {
    content: {
      found: 'peta ini tidak berisi satu daftar tempat',
      advice: 'tulis satu tempat sebaris: - Pyongyang: 39.03, 125.75',
    },
    place: (text: string) => ({
      found: `${quoteValue(text)} bukan nama tempat dengan lintang dan bujurnya`,
      advice:
        'tulis - Nama: lintang, bujur dengan titik desimal, misalnya - Pyongyang: 39.03, 125.75',
    }),
    unknownPlace: (name: string) =>
      `${quoteValue(name)} tidak ada di places.yaml dan tidak diberi lintang dan bujur`,
    range: (latitude: number, longitude: number) => ({
      found: `lintang ${latitude} dan bujur ${longitude} tidak ada di bumi`,
      advice:
        'lintang (−90 sampai 90) ditulis dahulu, lalu bujur (−180 sampai 180); mungkin terbalik',
    }),
    repeated: (name: string) => ({
      found: `${quoteValue(name)} ditulis dua kali`,
      advice: 'tulis setiap tempat sekali saja',
    }),
    country: (code: string) => ({
      found: `${quoteValue(code)} bukan kode negara`,
      advice:
        'pakai dua huruf ISO 3166, misalnya ID untuk Indonesia; beberapa negara dipisahkan koma: "KP, KR"',
    }),
    breadth: (text: string, least: number, most: number) => ({
      found: `${quoteValue(text)} bukan lebar peta`,
      advice: `tulis kilometer tanpa satuan, dari ${least} sampai ${most}, misalnya lebar=600`,
    }),
    places: (limit: number) => ({
      found: `lebih dari ${limit} tempat pada satu peta`,
      advice: 'kurangi tempatnya, atau buat dua peta',
    }),
    far: (limit: number) => ({
      found: `lebih dari ${limit} tempat terlalu jauh untuk peta ini`,
      advice: 'kurangi tempat yang jauh, atau buat dua peta',
    }),
    narrow: (breadth: number, least: number) => ({
      found: `peta ini hanya selebar ${breadth} km, sedangkan datanya terlalu kasar untuk kurang dari ${least} km`,
      advice: `tambahkan lebar=${least + 100}, atau sebut tempat yang lebih jauh`,
    }),
    crowded: {
      found: 'nama-nama tempat pada peta ini saling menutupi',
      advice: 'kurangi tempatnya, atau buat dua peta',
    },
    unnamed: (name: string) => ({
      found: `${quoteValue(name)} pada peta tidak disebut dalam naskah`,
      advice: 'samakan ejaannya dengan naskah, atau sebut tempat itu dalam naskah',
      isWarning: true,
    }),
  },
  charts: {
    content: {
      found: 'grafik ini tidak berisi satu tabel',
      advice: 'tulis tabel di antara kedua :::, kolom pertama nama, kolom berikutnya angka',
    },
    kind: (kind: string) => ({
      found: `${quoteValue(kind)} bukan jenis grafik`,
      advice: 'pakai jenis=batang atau jenis=garis',
    }),
    columns: (columns: number, most: number) => ({
      found: `tabel ini ${columns} kolom, sedangkan grafiknya memuat paling banyak ${most} kolom angka sesudah kolom nama`,
      advice: 'buat satu grafik untuk setiap ukuran',
    }),
    rows: (rows: number, least: number, most: number) => ({
      found: `grafik ini ${rows} baris, seharusnya ${least} sampai ${most}`,
      advice: 'tambah atau kurangi barisnya',
    }),
    heading: {
      found: 'kepala kolom tabel ini kosong',
      advice: 'beri setiap kolom nama, misalnya | Tahun | Indeks |',
    },
    name: {
      found: 'kolom pertama baris ini kosong',
      advice: 'isi dengan nama, tahun, atau tanggal',
    },
    formatted: {
      found: 'sel grafik ini memuat tanda Markdown',
      advice: 'tulis teks biasa di dalam tabel grafik',
    },
    number: (text: string) => ({
      found: `${quoteValue(text)} bukan angka menurut penulisan Indonesia`,
      advice: 'titik untuk ribuan dan koma untuk desimal: 1.234,5; data yang tidak ada ditulis –',
    }),
    mixed: (text: string) => ({
      found: `${quoteValue(text)} ditulis lain dari angka lain di kolom ini`,
      advice: 'pakai satu cara: titik untuk ribuan dan koma untuk desimal, misalnya 1.234,5',
    }),
    comma: (text: string, read: string) => ({
      found: `${quoteValue(text)} dibaca sebagai ${read}, dengan koma desimal`,
      advice: 'jika maksudnya ribuan, pakai titik; jika memang desimal, biarkan',
      isWarning: true,
    }),
    scales: (one: string, other: string) => ({
      found: `dua ukuran dalam satu grafik: ${shortenToLine(one)} dan ${shortenToLine(other)}`,
      advice: 'buat satu grafik untuk setiap ukuran',
    }),
    empty: {
      found: 'grafik ini tidak memuat angka',
      advice: 'isi kolom kedua dengan angka',
    },
    order: (text: string) => ({
      found: `${quoteValue(text)} lebih awal daripada baris di atasnya`,
      advice: 'urutkan baris grafik garis dari yang paling awal',
    }),
    crowded: {
      found: 'nama-nama garis pada grafik ini saling menutupi',
      advice: 'kurangi kolomnya, atau persingkat kepala kolomnya',
    },
  },
  lead: {
    unknown: (name: string) =>
      `${quoteValue(name)} bukan nama peta, grafik, atau gambar dalam artikel ini`,
    none: 'artikel ini belum punya peta, grafik, atau gambar',
    misplaced: {
      found: 'gambar utama tidak berdiri tepat sesudah paragraf pertama',
      advice: 'pindahkan peta, grafik, atau gambar itu ke bawah paragraf pertama',
    },
  },
};
