import { formatCodePoint } from './code-point.ts';

/** Messages for editors about YAML that cannot be parsed, one for each cause. */
export const yamlErrors = {
  indentation: 'indentasi baris ini tidak sejajar dengan baris di atasnya',
  tab: 'ada tab di awal baris; pakai spasi',
  duplicateKey: 'kolom yang sama ditulis dua kali',
  colonMissing: 'setelah nama kolom harus ada titik dua dan spasi',
  commaMissing: 'kurang koma di antara butir dalam kurung',
  commaExtra: 'ada koma yang berlebih',
  bracketOpen: 'kurung [ atau { di baris ini tidak ditutup',
  quoteOpen: 'tanda kutip di baris ini tidak ditutup',
  continuation: 'baris lanjutan dari teks atau daftar ini harus menjorok dengan spasi',
  quoteInside: 'ada tanda kutip yang sama di tengah teks; apit dengan tanda kutip jenis lain',
  escape: 'garis miring terbalik di dalam tanda kutip ganda; pakai tanda kutip tunggal',
  colonInside: 'teks yang memuat titik dua dan spasi harus diapit tanda kutip',
  sign: (sign: string) => `teks yang diawali ${sign} harus diapit tanda kutip`,
  specialSpace: (space: string) =>
    `spasi di baris ini bukan spasi biasa, melainkan ${formatCodePoint(space)}; hapus dan ketik spasi biasa`,
  blockSign: 'tanda | atau > di awal teks; apit dengan tanda kutip',
  documents: 'baris --- membagi berkas ini menjadi dua; hapus baris itu',
  directive: 'teks yang diawali % harus diapit tanda kutip',
  keyNotText: 'nama kolom harus teks biasa',
  tooDeep: 'kolomnya bersarang terlalu dalam',
  other: 'susunan kolomnya tidak sesuai dengan contoh',
} as const;
