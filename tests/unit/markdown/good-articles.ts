import { random } from '../../corpus.ts';

/** Sentences of good articles. Some look like mistakes, as do some of the blocks below. */
const sentences = [
  'Kancil melompati pagar pada Selasa, 1 Januari 2030, pukul 21.00.',
  'Harganya Rp10.000,- per kilogram, naik 5% (dari Rp9.500).',
  '“Kami [warga] tidak tahu,” kata Pak Tani [sic].',
  'Skornya 3:1, lalu 5 * 3 = 15 dan 2**3 = 8.',
  'Warga memakai tagar #mentimun dan akun @kancil di media sosial.',
  "Rapat hari Jum'at itu dihadiri Ma'ruf, tokoh dongeng.",
  'Kata yang disensor, misalnya b***t atau anj**g, tidak kami muat.',
  'Lihat [berita lain](https://contoh.example/a_(b)) atau https://contoh.example/c untuk selengkapnya.',
  'Nama berkasnya `foto_kancil_2030.jpg`, perintahnya `a ** b`, dan tandanya `[teks] (alamat)`.',
  'Tanda \\*\\* dan \\_\\_ serta \\[teks\\](alamat) ditulis apa adanya.',
  'Editor menulis tanda “**” dan "![" di papan.',
  'Perusahaan R&D dan AT&amp;T itu (lihat bagian 2) tutup.',
  'Kancil – tokoh dongeng – pulang; Pak Tani… diam.',
  'Panjangnya 10 x 20 m, suhunya ~30 °C, pukul 10–12.',
  'Ia menulis surel ke kancil@contoh.example.',
  '**Kancil** menang, *Pak Tani* kalah, ***semua*** senang.',
  'Catatan itu [1] disebut dalam daftar pustaka [2].',
  'Tenggatnya 23/11/2030, jam 21.05: rapat dimulai.',
  'Bahasa C++ dan C# dipakai; nilai A* diberikan.',
  'Ia berkata, “Todo bem,” lalu pulang.',
  'Luasnya 5 m<sup>2</sup>, airnya H<sub>2</sub>O.',
  'Menurut {sumber}, harga naik | turun tidak menentu.',
  'Kata ulang seperti kupu-kupu dan biri-biri tidak dipotong.',
  'Garis bawah pada nama_berkas_panjang tetap ada; tanda tangan: ______',
  'Dua baris ini\\\ndipisahkan dengan sengaja.',
];
const blocks = [
  '- mentimun\n- bekal\n  - air\n  - nasi',
  '1. datang\n2. melompat\n3. pulang',
  '> Saya melihatnya sendiri.\n>\n> — Pak Tani',
  '| Lompatan | Tinggi |\n| -------- | -----: |\n| pertama | 1 m |\n| kedua \\| ulang | 2 m |',
  '| Satu |\n| --- |\n| a |\n| b |',
  '```sh\nnpm start\n```',
  '~~~\nkode | dengan ** dan ![\n~~~',
  '* * *',
  '**Pak Tani:** Siapa di sana?',
  '**Catatan.** Semua ini karangan.',
  '<abbr title="Republik Dongeng">RD</abbr> adalah negeri yang tidak ada.',
  '#mentimun menjadi tagar terpopuler.',
  '- [x] selesai\n- [ ] belum',
  '- Satu butir yang panjang,\n  dilanjutkan di baris kedua.\n\n  Paragraf kedua butir itu.',
];

/** Creates a good article. The same number always gives the same article. */
export function goodArticle(number: number): string {
  const next = random(number + 1);
  const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)] as T;
  const paragraph = () =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(sentences)).join(' ');
  // Do not repeat a block: two numbered lists in a row would become one.
  let last = '';
  const block = () => {
    const picked = pick(blocks.filter((one) => one !== last));
    last = picked;
    return picked;
  };
  const body = () =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
      next() < 0.4 ? block() : paragraph(),
    ).join('\n\n');
  const parts = Array.from(
    { length: Math.floor(next() * 4) },
    (_, index) =>
      `## Bagian ${'Satu Dua Tiga Empat'.split(' ')[index]} (${number})\n\n${paragraph()}\n\n${body()}`,
  );
  const note = next() < 0.3;
  return [
    `${paragraph()}${note ? '[^1] dan lagi.[^catatan]' : ''}`,
    body(),
    ...parts,
    'Kancil pulang.',
    ...(note ? ['[^1]: Satu catatan.\n[^catatan]: Catatan lain, *miring*.'] : []),
  ].join('\n\n');
}
