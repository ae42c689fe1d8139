import { site } from '../config/site.ts';
import { shortenToLine } from './quote.ts';

/** Maximum number of names in one line. */
const most = 20;

const list = (names: string[]): string =>
  [
    ...names.slice(0, most).map((name) => shortenToLine(name)),
    ...(names.length > most ? [`dan ${(names.length - most).toLocaleString('id')} lagi`] : []),
  ].join('; ');

const facts: Record<string, string> = {
  publisher: 'badan hukum penerbit',
  responsible: 'penanggung jawab',
  address: 'alamat',
};

/** Messages about what a build or another command did. */
export const reportMessages = {
  publish: {
    nowhere: 'Sebutkan foldernya: npm run publish -- --to FOLDER',
    nothingBefore: 'Tidak ada terbitan sebelumnya untuk kembali.',
    done: (name: string, place: string) => `Terbitan ${name} kini tayang dari ${place}/current.`,
    back: (name: string) => `Kembali ke terbitan ${name}.`,
  },
  compressed: (files: number, bytes: number, brotli: number, seconds: number) =>
    `${files.toLocaleString('id')} berkas dipadatkan: ${bytes.toLocaleString('id')} bita menjadi ${brotli.toLocaleString('id')} dengan brotli, ${seconds.toLocaleString('id', { maximumFractionDigits: 1 })} detik CPU.`,
  published: (count: number) => `Terbit: ${count.toLocaleString('id')} berita`,
  held: (articles: string[]) => `Ditahan: ${list(articles)}`,
  drafts: (slugs: string[]) => `Draf: ${list(slugs)}`,
  withdrawn: (slugs: string[]) => `Ditarik: ${list(slugs)}`,
  ignored: (files: string[]) => `Diabaikan: ${list(files)}`,
  warnings: (count: number) =>
    `${count.toLocaleString('id')} peringatan; tidak ada yang tertahan karenanya.`,
  rejected: 'PERHATIAN: ada naskah yang salah dan tidak diterbitkan seperti tertulis.',
  setAside: ({ slug, isKept }: { slug: string; isKept: boolean }) =>
    isKept
      ? `  ${shortenToLine(slug)}: versi baik yang terakhir tetap terbit`
      : `  ${shortenToLine(slug)}: tidak terbit, sebab belum ada versi yang baik`,
  shortFeeds: (feeds: string[]) =>
    `Umpan yang berakhir sebelum ${site.limits.feedItems} berita, sebab isinya besar (selebihnya ada di arsip): ${list(feeds)}`,
  missing: (facts: string[]) => `Belum ada untuk halaman Redaksi: ${list(facts)}`,
  /** A missing fact of the imprint, by its name in `site.ts`. */
  fact: (name: string) => `${facts[name] ?? name} (imprint.${name} di src/config/site.ts)`,
  page: (file: string) => `halamannya, content/${file}`,
  withoutLedger: (file: string) =>
    `${file} belum ada, sehingga perubahan diam-diam dan alamat yang hilang tidak diperiksa; buat dengan npm run publish:ledger.`,
  ledgerWritten: (file: string, lines: number) =>
    `${file} ditulis: ${lines.toLocaleString('id')} berita. Simpan bersama naskahnya (commit).`,
  right: 'Tidak ada kesalahan.',
  unread: (files: string[]) => `Waktu terbitnya tidak terbaca: ${list(files)}`,
  nothingDue: 'Tidak ada artikel yang menunggu waktu terbit.',
  new: {
    usage: 'Tulis judulnya: npm run new -- "Harga Beras Turun"',
    noSlug: 'Judul ini tidak bisa menjadi nama berkas; tulis judul lain, dengan huruf Latin.',
    exists: (file: string) => `${file} sudah ada dan tidak diubah; pakai judul lain.`,
    made: (file: string, folder: string, address: string) =>
      `Dibuat: ${file}\nGambar disimpan di: ${folder}/\nIsi naskahnya, lalu npm run check. Dengan npm run dev naskah tampil di ${address}`,
  },
  shouldBuild: 'Ada yang berubah; jalankan npm run build.',
  nothingToBuild: 'Tidak ada yang berubah sejak situs dibangun.',
  icons: (paths: string[]) => `Ikon ditulis ke public/: ${paths.join(', ')}`,
};
