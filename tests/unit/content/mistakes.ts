import { head } from './folder.ts';

/** A mistake of an editor: the files with the mistake, by path, and where it is reported. */
export interface Mistake {
  name: string;
  files: Record<string, string | Uint8Array>;
  /** File that the message names. */
  file: string;
  /** Line in that file, from 1. Undefined if the mistake concerns the whole file. */
  line: number | undefined;
  /** Part of the message that identifies the mistake. */
  found: string;
  isWarning?: boolean;
}

const article = 'articles/kancil.md';
/** Number of lines above the text: the front matter, two lines `---` and an empty line. */
const above = head.split('\n').length + 3;

const file = (front: string, body = 'Kancil melompat.') => `---\n${front}\n---\n\n${body}\n`;

/** Creates a mistake in the text. The line is counted from the start of the text. */
const inText = (
  name: string,
  body: string,
  line: number | undefined,
  found: string,
  isWarning = false,
): Mistake => ({
  name,
  files: { [article]: file(head, body) },
  file: article,
  line: line === undefined ? undefined : above + line,
  found,
  isWarning,
});

const warned = (name: string, body: string, line: number, found: string): Mistake =>
  inText(name, body, line, found, true);

/**
 * Creates a mistake in the front matter. The given line replaces the line of the field, or is
 * appended if the field is missing.
 */
function inHead(name: string, field: string, line: string, found: string, at?: number): Mistake {
  const lines = head.split('\n');
  const index = lines.findIndex((one) => one.startsWith(`${field}:`));
  if (index < 0) lines.push(line);
  else lines[index] = line;
  const place = at ?? (index < 0 ? lines.length + 1 : index + 2);
  return { name, files: { [article]: file(lines.join('\n')) }, file: article, line: place, found };
}

const added = (name: string, line: string, found: string, at?: number): Mistake =>
  inHead(name, ' ', line, found, at);

/** Creates a mistake in an article from the content of its whole file. */
const whole = (
  name: string,
  content: string | Uint8Array,
  line: number | undefined,
  found: string,
): Mistake => ({ name, files: { [article]: content }, file: article, line, found });

const elsewhere = (
  name: string,
  path: string,
  content: string | Uint8Array,
  line: number | undefined,
  found: string,
): Mistake => ({ name, files: { [path]: content }, file: path, line, found });

const good = file(head);
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le')]);
const windows1252 = Buffer.from(
  good.replace('Kancil melompat.\n', 'Kancil “melompat”.\n'),
  'latin1',
);
for (const [index, byte] of windows1252.entries())
  if (byte === 0x1c) windows1252[index] = 0x93;
  else if (byte === 0x1d) windows1252[index] = 0x94;

const dated = (at: string) => `{ at: ${at}, text: Ia melompat lagi. }`;

/** Mistakes that editors make in text, front matter and files. */
export const mistakes: Mistake[] = [
  // Mistakes in the text.
  inText(
    'a picture whose file name has a space',
    'a ![Pagar](foto pagar.jpg) b',
    1,
    'gambar ini tidak tampil',
  ),
  inText(
    'a picture without its last bracket',
    'Satu.\n\n![Pagar](kancil/pagar.jpg',
    3,
    'gambar ini tidak tampil',
  ),
  inText(
    'a picture whose address stands on the next line',
    '![Pagar]\n(kancil/pagar.jpg)',
    1,
    'gambar ini tidak tampil',
  ),
  inText(
    'a caption cut off by an apostrophe',
    "![Pagar](kancil/pagar.jpg 'Pasar Jum'at pagi')",
    1,
    'keterangan gambar terpotong',
  ),
  inText(
    'a caption in smart quotes',
    '![Pagar](kancil/pagar.jpg “Pasar pagi”)',
    1,
    'keterangan gambar terpotong',
  ),
  inText(
    'a caption with quotes inside quotes',
    '![Pagar](kancil/pagar.jpg "Kata "pagar" saja")',
    1,
    'keterangan gambar terpotong',
  ),
  inText('a picture written as a link', '[Pagar](kancil/pagar.jpg)', 1, 'ditulis sebagai tautan'),
  inText(
    'a link with a space in its address',
    '[teks](https://contoh .example/)',
    1,
    'tautan ini tidak jadi',
  ),
  inText(
    'a link that is not closed',
    'Baca [teks](https://contoh.example/ di sini',
    1,
    'tautan ini tidak jadi',
  ),
  inText(
    'a space between a link’s brackets',
    '[teks] (https://contoh.example/)',
    1,
    'ada spasi antara',
  ),
  inText(
    'a line break between a link’s brackets',
    'Baca [teks]\n(../lain/)',
    1,
    'ada spasi antara',
  ),
  inText(
    'a link whose brackets are swapped',
    '(teks)[https://contoh.example/]',
    1,
    'kurung tautan ini terbalik',
  ),
  inText(
    'a link to a label that is none',
    'Baca [teks][sumber] ini',
    1,
    'alamat yang tidak dicantumkan',
  ),
  inText('a link without an address', '[teks]()', 1, 'tidak punya alamat'),
  inText('a misspelt scheme', '[teks](htp://contoh.example/)', 1, 'tidak bisa diterbitkan'),
  inText('a telephone link', '[telepon](tel:+62211234)', 1, 'tidak bisa diterbitkan'),
  inText('a link that runs a script', '[teks](javascript:alert(1))', 1, 'tidak bisa diterbitkan'),
  inText(
    'a link of HTML that runs a script',
    'a <a href="javascript:alert(1)">b</a>',
    1,
    'tidak bisa diterbitkan',
  ),
  inText('an address without a host', '[teks](http://)', 1, 'tidak bisa diterbitkan'),
  inText(
    'an address without its scheme',
    '[teks](www.contoh.com/berita)',
    1,
    'dibaca sebagai halaman di situs ini',
  ),
  inText(
    'a host alone as address',
    '[teks](contoh.co.id)',
    1,
    'dibaca sebagai halaman di situs ini',
  ),
  inText(
    'a picture from another site',
    '![Pagar](https://contoh.example/a.jpg)',
    1,
    'tidak berada di folder naskah',
  ),
  inText(
    'a picture in the text itself',
    '![Pagar](data:image/png;base64,AAAA)',
    1,
    'tidak berada di folder naskah',
  ),
  inText('a picture that is not there', '![Pagar](kancil/tidak-ada.jpg)', 1, 'tidak ditemukan'),
  inText('a link to a part that is none', '[teks](#tidak-ada)', 1, 'tidak menunjuk bagian'),
  inText('a link to a page that is none', '[teks](../tidak-ada/)', 1, 'bukan alamat di situs ini'),
  inText(
    'a reference to a note that is not there',
    'Satu.\n\nDua.[^1]',
    3,
    '[^1] menunjuk catatan kaki yang tidak ada',
  ),
  inText('a note that nothing refers to', 'Satu.\n\n[^1]: Hilang.', 3, 'tidak dirujuk'),
  inText('a note defined twice', 'Satu.[^1]\n\n[^1]: a\n\n[^1]: b', 5, 'ditulis dua kali'),
  inText('quotation marks of TeX', "Ia berkata, ``Saya lapar.''", 1, 'tampil apa adanya'),
  inText(
    'a second paragraph of a note with too few spaces',
    'Satu.[^1]\n\n[^1]: Catatan.\n\n   Lanjutan catatan.',
    5,
    'tidak ikut catatan kaki',
  ),
  inText(
    'a note without its colon',
    'Satu.[^1]\n\n[^1] Catatan',
    1,
    'menunjuk catatan kaki yang tidak ada',
  ),
  inText('a label in brackets that swallows a line', 'Satu.\n\n[Foto]: Antara', 3, 'tidak terbit'),
  inText(
    'a footnote in a heading',
    'a[^1]\n\n## Satu[^1]\n\nb\n\n[^1]: c',
    3,
    'memuat catatan kaki',
  ),
  inText(
    'bold with spaces inside',
    'Satu.\n\nIni ** tebal ** sekali.',
    3,
    'tidak menjadi huruf tebal',
  ),
  inText('bold that is not closed', 'Ini **tebal sekali.', 1, 'tidak menjadi huruf tebal'),
  inText('bold with underscores and a space', 'Ini __tebal __ sekali.', 1, 'tanda __'),
  inText('a strikethrough that is not closed', 'Ini ~~coret.', 1, 'tidak menjadi coretan'),
  inText('bold in a quotation', '> Satu.\n> Ini ** tebal **.', 2, 'tidak menjadi huruf tebal'),
  inText(
    'bold in a cell',
    '| a | b |\n| --- | --- |\n| ** c ** | d |',
    3,
    'tidak menjadi huruf tebal',
  ),
  inText(
    'a table without the line under its head',
    '| a | b |\n| 1 | 2 |',
    1,
    'tidak menjadi tabel',
  ),
  inText(
    'a table whose line is too short',
    '| a | b |\n| --- |\n| 1 | 2 |',
    1,
    'tidak menjadi tabel',
  ),
  inText(
    'a table whose hyphens became dashes',
    '| a | b |\n| — | — |\n| 1 | 2 |',
    1,
    'tidak menjadi tabel',
  ),
  inText(
    'a row with more cells than the head',
    '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |',
    3,
    'sel yang lebih tidak terbit',
  ),
  inText(
    'a text taken for a row',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\nLalu ia pulang.',
    4,
    'menjadi baris tabel',
  ),
  inText('a heading without its space', '##Pulang\n\nIa pulang.', 1, 'tanpa spasi'),
  inText('a heading of seven signs', '####### Pulang', 1, 'tanpa spasi'),
  inText('a heading with its sign twice', '## ## Pulang\n\nIa pulang.', 1, 'tanda # lagi'),
  inText(
    'a sentence made a heading by the rule below',
    'Ia pulang.\n---\n\nLalu tidur.',
    1,
    'menjadikannya judul bagian',
  ),
  inText('a heading of the first level', '# Pulang\n\nIa pulang.', 1, 'judul tingkat satu'),
  inText('a heading that leaves out a level', '## Satu\n\na\n\n#### Dua\n\nb', 5, 'melompat'),
  inText('a heading twice', '## Satu\n\na\n\n## Satu\n\nb', 5, 'sudah dipakai'),
  inText('a heading without text below', '## Satu\n\n## Dua\n\nb', 1, 'tidak berisi teks'),
  inText('a heading of digits', '## 2030\n\na', 1, 'hanya berisi angka'),
  inText('a heading that is too long', `## ${'Panjang '.repeat(14)}\n\na`, 1, 'terlalu panjang'),
  inText(
    'a list of bullets from a word processor',
    'Yang dibawa:\n• mentimun\n• bekal',
    2,
    'menjadi satu paragraf',
  ),
  inText('a message pasted with its head', '[23/11/30 21.05] Budi: Kancil melompat', 1, 'WhatsApp'),
  inText(
    'a message pasted in the other form',
    'Satu.\n\n23/11/30 21.05 - Budi: Kancil',
    3,
    'WhatsApp',
  ),
  inText('a shortcode of another system', '{{< youtube abc >}}', 1, 'sistem lain'),
  inText('a template tag of another system', 'a {% include x %} b', 1, 'sistem lain'),
  inText('an entity that is none', 'Kancil &nbps; pulang', 1, 'tidak dikenal'),
  inText('four spaces before a paragraph', 'Satu.\n\n    Dua.', 3, 'empat spasi'),
  inText('a tab before a paragraph', 'Satu.\n\n\tDua.', 3, 'empat spasi'),
  inText('a fence that is not closed', '```\nkode\n\nLalu ia pulang.', 1, 'tidak ditutup'),
  inText('backticks as apostrophes', 'Jum`at dan Ba`da isya', 1, 'kode komputer'),
  inText(
    'an embedded video',
    '<iframe src="https://contoh.example/"></iframe>\n\na',
    1,
    '<iframe> tidak diterbitkan',
  ),
  inText('a video of HTML', 'a <video src="a.mp4"></video>', 1, '<video> tidak diterbitkan'),
  inText('a form', 'a\n\n<form><input name="x"></form>', 3, '<form> tidak diterbitkan'),
  inText('a drawing of HTML', 'a <svg><path d="M0 0"/></svg>', 1, '<svg> tidak diterbitkan'),
  inText('a comment that is not closed', 'a\n\n<!-- nanti\n\nb', 3, 'tidak ditutup'),
  inText(
    'HTML that swallows a part',
    'a\n\n<blockquote>\n\nb\n\n## Satu\n\nc',
    7,
    'menelan judul bagian',
  ),
  inText('a text of nothing', '<!-- nanti -->', undefined, 'tidak berisi teks'),
  inText('a character of a word processor', 'Kancil\u000Bpulang', 1, 'U+000B'),
  inText('a note inside HTML', 'a[^1]\n\n[^1]: b</li><li>c', 3, 'memutus daftarnya'),
  inText(
    'a conflict mark of Git',
    'Satu.\n\n<<<<<<< HEAD\nDua.\n=======\nTiga.\n>>>>>>> cabang',
    3,
    'tanda gabungan Git, <<<<<<<',
  ),
  inText(
    'the last conflict mark alone',
    'Satu.\n\n>>>>>>> cabang',
    3,
    'tanda gabungan Git, >>>>>>>',
  ),
  elsewhere(
    'a conflict mark in a list',
    'tags.yaml',
    'kancil:\n  name: Kancil\n||||||| dasar\n',
    3,
    'tanda gabungan Git, |||||||',
  ),
  inText(
    'a quotation mark of Windows',
    'Ia berkata, \u0093Lompat\u0094.',
    1,
    'tanda "“" dari Windows-1252',
  ),
  inText(
    'a control character without a sign',
    'Satu\u0081dua.',
    1,
    'karakter U+0081 tidak bisa diterbitkan',
  ),
  warned(
    'a year that begins a sentence',
    'Lalu.\n\n1945. Tahun itu kancil melompat.',
    3,
    '"1945." di awal baris',
  ),
  warned('a list of one item', 'Lalu.\n\n1. Kancil melompat.', 3, '"1." di awal baris'),
  warned(
    'a list with two spaces under a number',
    '1. Satu\n  - anak\n\n2. Dua',
    2,
    'memutus daftar bernomor',
  ),
  warned('a note to oneself', 'Satu.\n\nTODO tanya Pak Tani', 3, 'catatan kerja TODO'),
  warned('a heading’s id of Google Docs', '## Pulang {#h.abc123}\n\nIa pulang.', 1, 'Google Docs'),
  warned('a bold line as a heading', '**Pulang**\n\nIa pulang.', 1, 'seperti judul'),
  warned('a script', 'a\n\n<script>x</script>', 3, '<script>'),
  inText(
    'words in angle brackets',
    'Kata <nama narasumber>, ia pulang.',
    1,
    '<nama …> dibaca sebagai HTML',
  ),
  inText(
    'quotation marks around an address',
    '[teks](“https://contoh.example/”)',
    1,
    'tidak bisa diterbitkan',
  ),
  inText(
    'an address twice',
    '[teks](https://https://contoh.example/)',
    1,
    'bukan alamat situs yang utuh',
  ),
  inText(
    'an address with a comma',
    '[teks](https://contoh,example/)',
    1,
    'bukan alamat situs yang utuh',
  ),
  inText('an address with a semicolon', '[teks](https;//contoh.example/)', 1, 'salah tulis'),
  inText('an address for mail', '[surat](kancil@kebun.example)', 1, 'tanpa mailto:'),
  inText('stars that multiply', 'Luasnya 2*3 dan 4*5 meter.', 1, 'di antara angka'),
  inText('a code to dial', 'Tekan *858*100# di ponsel.', 1, 'di antara angka'),
  inText('a star with a space before it', 'Ini *miring * sekali.', 1, 'tidak menjadi huruf miring'),
  inText('a fixed space after a sign of a list', '-\u00a0mentimun', 1, 'spasi khusus'),
  inText('a fixed space in a heading', '##\u00a0Pulang\n\nIa pulang.', 1, 'melainkan U+00A0'),
  inText('numbers out of order', '5. Aceh\n4. Bali\n3. Riau', 2, 'nomor 4 tampil sebagai 6'),
  inText('numbers without a space', '1.mentimun\n2.bekal', 1, 'nomor tanpa spasi'),
  inText('a list of hyphens without spaces', '-mentimun\n-bekal', 1, 'menjadi satu paragraf'),
  inText('a list of dashes', '– mentimun\n– bekal', 1, 'menjadi satu paragraf'),
  inText('rows of a spreadsheet', 'Nama\tHarga\nMentimun\t12.000', 1, 'lembar kerja'),
  inText(
    'a sentence taken into a quotation',
    '> Saya pulang.\nLalu ia tidur.',
    2,
    'bagian dari kutipan',
  ),
  inText('a sign for more than', '>5 orang melihatnya.', 1, 'menjadikan teks ini kutipan'),
  inText(
    'a caption of a picture that does not stand alone',
    '![Pagar](kancil/pagar.jpg "Pagar. Foto: contoh")\nLalu ia pulang.',
    1,
    'keterangan gambar ini tidak tampil',
  ),
  inText(
    'notes that only refer to each other',
    'Satu.\n\n[^1]: a[^2]\n\n[^2]: b[^1]',
    3,
    'tidak dirujuk',
  ),
  inText('a note of nothing', 'Satu.[^1]\n\n[^1]:', 3, 'catatan kaki ini kosong'),
  inText('a note inside a sentence', 'Satu.^[Catatan.]', 1, 'di dalam kalimat'),
  inText(
    'a message of WhatsApp’s page',
    '[10:30, 23/11/2030] Budi: Kancil melompat',
    1,
    'WhatsApp',
  ),
  inText(
    'letters spoilt by another encoding',
    'Kata â€œpulangâ€\u009d itu.',
    1,
    'rusak karena salah pengodean',
  ),
  inText(
    'a line made a heading by the rule below',
    'Foto oleh Antara\n---\n\nIa pulang.',
    1,
    'menjadikannya judul bagian',
  ),
  inText(
    'Markdown inside HTML',
    '<div>\n**Tebal** sekali\n</div>',
    1,
    'di dalam HTML tampil sebagai tanda',
  ),
  warned('a line taken into an item', '- mentimun\nLalu ia pulang.', 2, 'bagian dari butir'),
  // Mistakes in the front matter.
  inHead(
    'a number sign after quotation marks',
    'title',
    "title: 'Harga Beras' #1 Naik",
    'terpotong di tanda #',
  ),
  inHead(
    'a number sign in a line that goes on',
    'standfirst',
    'standfirst: Ia melompat\n  ke peringkat #1 dunia.',
    'terpotong di tanda #',
    4,
  ),
  inHead(
    'Markdown in a text that is plain',
    'standfirst',
    'standfirst: Ia **melompat** lagi.',
    'memuat tanda Markdown',
  ),
  added(
    'a comma in a text between braces',
    `changes: [{ at: 2030-01-02T10:00:00+07:00, text: Ia melompat, lalu pulang. }]`,
    'tidak dikenal',
  ),
  added(
    'an invisible character in an address',
    'sources: [{ outlet: Awan, url: "https://awan.example/\\u0001" }]',
    'bukan alamat web',
  ),
  inHead(
    'a number sign in a title',
    'title',
    'title: Harga Beras #1 di Pasar',
    'terpotong di tanda #',
  ),
  inHead(
    'a comment in the line of a text',
    'standfirst',
    'standfirst: Ia melompat. # cek lagi',
    'terpotong di tanda #',
  ),
  added(
    'a number sign in a list',
    'unknowns:\n  - Berapa #2 tidak diketahui',
    'terpotong di tanda #',
    11,
  ),
  inHead(
    'a title that begins with an ampersand',
    'title',
    'title: &Co Naik Lagi',
    "diawali & punya arti lain dalam YAML; apit seluruh teksnya dengan tanda kutip: '&Co Naik Lagi'",
  ),
  inHead(
    'a title that begins with an exclamation mark',
    'title',
    'title: ! Awas Banjir',
    "tanda kutip: '! Awas Banjir'",
  ),
  inHead('a tag that begins with an asterisk', 'tags', 'tags: [kancil, *naga]', 'diawali *'),
  inHead(
    'a tab and a number sign in a title',
    'title',
    'title: Harga\t#Beras Naik',
    'terpotong di tanda #',
  ),
  added(
    'a decimal comma between brackets',
    'unknowns: [Nilainya Rp1,5 triliun.]',
    'koma di antara angka',
  ),
  inHead(
    'a number sign between brackets',
    'tags',
    'tags: [kancil #1, naga]',
    'terpotong di tanda #',
  ),
  inHead(
    'a colon in a title',
    'title',
    'title: Kancil: Melompat Lagi',
    'titik dua dan spasi harus diapit',
  ),
  inHead('an apostrophe in quotes', 'title', "title: 'Pasar Jum'at'", 'tanda kutip yang sama'),
  inHead(
    'quotes around the first word',
    'title',
    'title: "Kancil" Melompat',
    'tanda kutip yang sama',
  ),
  inHead('a title that begins with an at sign', 'title', 'title: @kancil melompat', 'diawali @'),
  inHead('a title that begins with an asterisk', 'title', 'title: *kancil melompat', 'diawali *'),
  inHead('a list that is not closed', 'tags', 'tags: [kancil', 'tidak ditutup'),
  inHead('a tab in the head', 'tags', 'tags:\n\t- kancil', 'tab di awal baris', 7),
  inHead('no space after a colon', 'place', 'place:Kebun', 'YAML tidak terbaca'),
  inHead('a field twice', 'place', 'place: Kebun\nplace: Pasar', 'ditulis dua kali', 9),
  inHead('a title that is empty', 'title', "title: ''", 'kosong'),
  inHead('a title that is not filled', 'title', 'title:', 'belum diisi'),
  inHead('a title that is too long', 'title', `title: ${'x'.repeat(91)}`, 'kelebihan 1'),
  inHead('a desk that is none', 'desk', 'desk: dongen', 'tidak ada di desks.yaml'),
  inHead('a tag that is none', 'tags', 'tags: [kancill]', 'tidak ada di tags.yaml'),
  inHead('a tag twice', 'tags', 'tags: [kancil, kancil]', 'ditulis dua kali'),
  inHead('tags that are no list', 'tags', 'tags: kancil', 'bukan daftar'),
  inHead(
    'a person who is none',
    'credits',
    'credits: [{ role: report, person: kancil }]',
    'tidak ada di people.yaml',
  ),
  inHead(
    'a role that is none',
    'credits',
    'credits: [{ role: penulis, person: si-kancil }]',
    'bukan salah satu pilihan',
  ),
  inHead(
    'no author',
    'credits',
    'credits: [{ role: editor, person: si-kancil }]',
    'tidak ada yang tercantum',
  ),
  inHead(
    'a moment without a zone',
    'published',
    'published: 2030-01-01T10:00:00',
    'tidak menyebut zona',
  ),
  inHead('a moment in words', 'published', 'published: 1 Januari 2030', 'bukan waktu'),
  inHead('a moment with dots', 'published', 'published: 2030-01-01T10.00+07:00', 'bukan waktu'),
  added('a field that is none', 'titel: x', 'tidak dikenal'),
  added('an update by hand', 'updated: 2030-01-02T10:00:00+07:00', 'mengikuti corrections'),
  added('an event that is to come', 'happened: 2030-02-01', 'sesudah waktu terbit'),
  added('a day that is none', 'happened: 2030-02-30', 'bukan tanggal kalender'),
  added(
    'a correction without its reason',
    'corrections: [{ at: 2030-01-02T10:00:00+07:00, now: x }]',
    'belum diisi',
  ),
  added(
    'a correction before publication',
    'corrections: [{ at: 2029-01-02T10:00:00+07:00, now: x, why: y }]',
    'lebih awal',
  ),
  added(
    'a change that is to come',
    `changes: [${dated('2030-03-01T10:00:00+07:00')}]`,
    'belum tiba',
  ),
  added(
    'two changes of one moment',
    `changes: [${dated('2030-01-02T10:00:00+07:00')}, ${dated('2030-01-02T10:00:00+07:00')}]`,
    'sudah dipakai dalam daftar',
  ),
  added('a source of nothing', 'sources: [{ date: 2029-12-31 }]', 'tidak menyebut outlet'),
  added(
    'a source whose address is none',
    'sources: [{ outlet: Kabar Awan, url: awan.example }]',
    'bukan alamat web',
  ),
  added('one point alone', 'points: [{ text: Ia melompat., part: Satu }]', 'kurang dari 2'),
  added(
    'a point that leads to no part',
    'points: [{ text: a., part: Satu }, { text: b., part: Dua }]',
    'bukan bagian dari artikel ini',
  ),
  added('an older story that is none', 'follows: tidak-ada', 'bukan nama berkas artikel'),
  added('a story that goes on from itself', 'follows: kancil', 'dirinya sendiri'),
  added(
    'a withdrawal without its reason',
    'withdrawn: { at: 2030-01-02T10:00:00+07:00 }',
    'belum diisi',
  ),
  {
    ...added('an old name without the first one', 'aliases: [lama]', 'nama pertamanya'),
    line: undefined,
  },
  // Mistakes in files.
  whole('no head', 'Kancil melompat.\n', 1, 'tidak diawali metadata'),
  whole('a head that is not closed', `---\n${head}\n\nKancil melompat.\n`, 1, 'tidak ditutup'),
  whole(
    'a head whose hyphens became a dash',
    `—\n${head}\n—\n\nKancil melompat.\n`,
    1,
    'bukan tiga tanda hubung',
  ),
  whole('a line above the head', `Naskah\n${good}`, 1, 'di atas ---'),
  whole('a head of JSON', '{ "title": "Kancil" }\n\nKancil melompat.\n', 1, 'JSON'),
  whole('a head of TOML', '+++\ntitle = "Kancil"\n+++\n\nKancil melompat.\n', 1, 'TOML'),
  whole('UTF-16', utf16, 1, 'UTF-16'),
  whole('Windows-1252', windows1252, above + 1, 'Windows-1252'),
  whole('line ends of old', good.replaceAll('\n', '\r'), 1, 'CR saja'),
  whole('an empty file', '', 1, 'berkas ini kosong'),
  elsewhere(
    'a document of a word processor',
    'articles/naga.docx',
    'PK',
    undefined,
    '.docx tidak bisa diterbitkan',
  ),
  elsewhere(
    'a rich text',
    'articles/naga.rtf',
    '{\\rtf1}',
    undefined,
    '.rtf tidak bisa diterbitkan',
  ),
  elsewhere(
    'an ending in capitals',
    'articles/naga.MD',
    good,
    undefined,
    'akhiran berkas bukan .md',
  ),
  elsewhere('a text file', 'articles/naga.txt', good, undefined, 'akhiran berkas bukan .md'),
  elsewhere(
    'a file name with spaces',
    'articles/Naga Terbang.md',
    good.replace('melompat', 'terbang'),
    undefined,
    'tidak bisa menjadi alamat',
  ),
  elsewhere('an article beside the folder', 'naga.md', good, undefined, 'di luar folder articles'),
  elsewhere(
    'an article in a folder of another name',
    'artikel/naga.md',
    good,
    undefined,
    'di luar folder articles',
  ),
  elsewhere('one text twice', 'articles/naga.md', good, undefined, 'teksnya sama dengan'),
  elsewhere(
    'a picture that is none',
    'articles/kancil/pagar.jpg',
    'bukan gambar',
    undefined,
    'tidak bisa dibaca sebagai gambar',
  ),
  elsewhere(
    'a drawing as a picture',
    'articles/kancil/pagar.svg',
    '<svg/>',
    undefined,
    'SVG tidak diterbitkan',
  ),
  elsewhere(
    'a list that cannot be read',
    'tags.yaml',
    'kancil:\n  name: [Kancil\n',
    2,
    'YAML tidak terbaca',
  ),
  // Leftovers of word processors and other systems.
  warned('tags of Word', 'Kalimat dari Word.<o:p></o:p>', 1, '<o:p> adalah kode Microsoft Word'),
  warned(
    'a tag of Word that looks like a link',
    'Di <st1:City>Bogor</st1:City>.',
    1,
    '<st1:City> adalah kode Microsoft Word',
  ),
  warned(
    'a tag of Word in HTML',
    '<p class=MsoNormal>Kata <v:shape id="x">y</v:shape></p>',
    1,
    '<v:shape> adalah kode Microsoft Word',
  ),
  warned(
    'a conditional of Word',
    '- butir<![if !supportLists]>a<![endif]>',
    1,
    '<![if !supportLists]> adalah kode',
  ),
  ...[
    '•\u00a0satu\n•\u00a0dua',
    '·\u00a0satu\n·\u00a0dua',
    'o   satu\no   dua',
    'o\tsatu\no\tdua',
    '§\tsatu\n§\tdua',
  ]
    .concat(['a. satu\nb. dua', 'a) satu\nb) dua', '(1) satu\n(2) dua', 'i. satu\nii. dua'])
    .map((lines) => {
      const [sign = ''] = lines.split(/[\s\u00a0]/);
      return warned(
        `lines that are no list: ${JSON.stringify(lines)}`,
        lines,
        1,
        `baris-baris yang diawali ${sign} bukan daftar`,
      );
    }),
  warned('a callout', '> [!NOTE]\n> Catatan penting.', 1, '[!NOTE] adalah tanda dari GitHub'),
  warned('a table of contents', 'a\n\n[TOC]', 3, '[TOC] tampil sebagai teks'),
  warned(
    'an abbreviation',
    '*[PBB]: Perserikatan Bangsa-Bangsa',
    1,
    '*[PBB]: adalah kepanjangan singkatan',
  ),
  warned('a definition list', 'Istilah\n: Penjelasan istilah.', 1, 'tidak menjadi daftar istilah'),
  warned('the code of an emoji', 'Hore :smile:', 1, ':smile: adalah kode emoji'),
  warned('a formula', 'Rumus $E=mc^2$ itu.', 1, '$E=mc^2$ adalah rumus LaTeX'),
  warned('a link between double brackets', 'Lihat [[Kancil]].', 1, '[[Kancil]] tidak menjadi'),
  warned('a shortcode', 'a [gallery ids=1,2] b', 1, '[gallery ids=1,2] adalah kode'),
  warned('highlighted text', 'Ia ==melompat== lagi.', 1, '==melompat== tidak menjadi sorotan'),
  ...[
    'https://www.google.com/url?q=https://contoh.example/&sa=D',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fcontoh.example%2F&h=x',
    'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcontoh.example%2F&data=x',
  ].map((address) =>
    warned(
      `a link through a tracker: ${new URL(address).hostname}`,
      `[laporan](${address})`,
      1,
      'melewati pelacak; alamat aslinya https://contoh.example/',
    ),
  ),
  inText('CDATA in a text', 'Ia berkata: <![CDATA[Kutipan.]]> Lalu pergi.', 1, 'dan hilang'),
  inText('an instruction of PHP', 'a\n\n<?php echo 1 ?>', 3, 'dan hilang'),
  inText('a comment that HTML closes elsewhere', 'a\n\n<!-- x --!>\n\ny -->', 3, 'komentar'),
  inText('a hidden note of Obsidian', 'Teks. %% rahasia %%', 1, 'tidak tersembunyi'),
  inText('a comment of CriticMarkup', 'Teks {>>rahasia<<} lagi.', 1, 'tidak tersembunyi'),
  inText('a comment of MDX', 'Teks {/* rahasia */} lagi.', 1, 'tidak tersembunyi'),
  inText('an entity encoded twice', 'A&amp;amp;B', 1, 'disandikan dua kali'),
  inText('letters spoilt by Cyrillic Windows', 'вЂњkutipвЂќ', 1, 'salah pengodean'),
  inText('letters spoilt by an old Mac', '‚Äúkutip‚Äù', 1, 'salah pengodean'),
  inText(
    'a footnote with a space in its label',
    'Teks[^catatan satu].\n\n[^catatan satu]: Isi catatan yang panjang.',
    1,
    'memuat spasi',
  ),
  inText(
    'a footnote with a space that became an address',
    'Teks[^catatan dua].\n\n[^catatan dua]: https://contoh.example/',
    3,
    'memuat spasi',
  ),
  inText(
    'an empty line under the head of a table',
    '| a | b |\n| - | - |\n\n| 1 | 2 |',
    1,
    'hanya berisi kepala',
  ),
  inText('a grid table', '+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+', 1, 'tanda +'),
  warned('an attribute list of kramdown', 'Teks.\n{: .lead}', 2, 'atribut dari sistem lain'),
  warned('a backslash at the end', 'Kalimat.\\\n\nLagi.', 1, 'garis miring terbalik'),
  warned('emphasis before a suffix', 'Acara _podcast_nya ramai.', 1, 'langsung diikuti huruf'),
  warned('quoted emphasis before a suffix', 'Acara *"podcast"*nya.', 1, 'langsung diikuti huruf'),
  warned('lowered digits of Pandoc', 'Gas CO~2~ naik.', 1, 'tampil sebagai tanda'),
  inHead('a character reference in a title', 'title', 'title: Naga &#8211; Kancil', 'Markdown'),
  inText('a no-break space after ##', 'a\n\n##\u00a0 Pasar pagi', 3, 'melainkan U+00A0'),
  inText('a heading underlined with ===', 'Harga turun\n===\n\nb', 1, 'garis === tepat di bawah'),
  inText(
    'a heading underlined with the sign of a conflict',
    'Harga turun\n=======\n\nb',
    1,
    'tanda konflik Git',
  ),
  inText(
    'a nested number with two spaces',
    '1. a\n  1. b\n  2. c\n2. d',
    2,
    'ikut dihitung dalam daftar di atasnya',
  ),
  whole(
    'a no-break space after a colon',
    file(head.replace('title: ', 'title:\u00a0')),
    2,
    'U+00A0',
  ),
  inHead(
    'a thin space after the dash of a list',
    'tags',
    'tags:\n  - kancil\n  -\u2009naga',
    'melainkan U+2009',
    8,
  ),
  inHead(
    'a no-break space before the dash of a list',
    'tags',
    'tags:\n  - kancil\n\u00a0 - naga',
    'melainkan U+00A0',
    8,
  ),
  inHead('a change of direction', 'title', 'title: Ketertiban \u202eWarga', 'karakter U+202E'),
  added(
    'a decimal comma between braces',
    'corrections: [{ at: 2030-01-02T10:00:00+07:00, was: 10,5, now: 11,5, why: Salah. }]',
    'koma di antara angka',
  ),
  whole(
    'a line --- in the middle of the front matter',
    file(head.replace('\ndescription:', '\n---\ndescription:')),
    4,
    'kolom description masih ada di bawahnya',
  ),
  elsewhere(
    'a file named index',
    'articles/index.md',
    good.replace('melompat.', 'melompat lagi.'),
    undefined,
    '"index" sudah dipakai',
  ),
  elsewhere(
    'a file name with two hyphens',
    'articles/harga--beras.md',
    good.replace('melompat.', 'melompat lagi.'),
    undefined,
    'tanda hubung ganda',
  ),
  elsewhere(
    'a file name with two hyphens and capitals',
    'articles/Harga--Beras.md',
    good.replace('melompat.', 'melompat lagi.'),
    undefined,
    '"Harga--Beras" tidak bisa menjadi alamat',
  ),
  elsewhere(
    'a pointer of Git LFS',
    'articles/kancil/foto.jpg',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    undefined,
    'penunjuk Git LFS',
  ),

  elsewhere(
    'a name twice',
    'tags.yaml',
    'kancil:\n  name: Kancil\nkancil-kecil:\n  name: kancil\n',
    4,
    'sudah menjadi nama',
  ),
  elsewhere(
    'a number sign in a name',
    'tags.yaml',
    'kancil:\n  name: Kancil #1\n',
    2,
    'terpotong di tanda #',
  ),
  elsewhere(
    'a key that is no address',
    'tags.yaml',
    'kancil:\n  name: Kancil\nNaga Kecil:\n  name: Naga\n',
    3,
    'tidak bisa menjadi alamat',
  ),
  elsewhere(
    'a former key that is taken',
    'tags.yaml',
    'kancil:\n  name: Kancil\n  aliases: [naga]\nnaga:\n  name: Naga\n',
    3,
    'sudah menjadi kunci',
  ),

  // Mistakes in maps and charts.
  inText(
    'a map that is not closed',
    ':::peta[Tempat]{negara=ID}\n- Jakarta: -6.2, 106.82\n\nJakarta.',
    1,
    'tidak ditutup',
  ),
  inText('a space after the colons', 'a\n\n::: grafik\n\nb', 3, 'tampil sebagai teks'),
  inText('a map of two colons', '::peta[Tempat]{negara=ID}', 1, 'tampil sebagai teks'),
  inText('a directive that is none', ':::foto[x]\n- a\n:::', 1, ':::foto tidak dikenal'),
  inText(
    'a map in a quotation',
    '> :::peta[x]{negara=ID}\n> - Jakarta: -6.2, 106.82\n> :::',
    1,
    'tidak bisa berada',
  ),
  inText(
    'a map without a caption',
    ':::peta{negara=ID}\n- Jakarta: -6.2, 106.82\n:::\n\nJakarta',
    1,
    'kurung siku kosong',
  ),
  inText(
    'Markdown in a caption',
    ':::peta[**x**]{negara=ID}\n- Jakarta: -6.2, 106.82\n:::\n\nJakarta',
    1,
    'tanda Markdown',
  ),
  inText(
    'an attribute that is none',
    ':::peta[x]{country=ID}\n- Jakarta: -6.2, 106.82\n:::\n\nJakarta',
    1,
    'atribut country',
  ),
  inText(
    'a country that is none',
    ':::peta[x]{negara=XX}\n- Jakarta: -6.2, 106.82\n:::\n\nJakarta',
    1,
    '"XX" bukan kode negara',
  ),
  inText('a map without places', ':::peta[x]{negara=ID}\nJakarta\n:::', 2, 'satu daftar tempat'),
  inText(
    'a place without coordinates',
    ':::peta[x]{negara=ID}\n- Jakarta\n:::',
    2,
    'tidak ada di places.yaml',
  ),
  inText(
    'a decimal comma in coordinates',
    ':::peta[x]{negara=ID}\n- Jakarta: -6,2; 106,82\n:::',
    2,
    'lintang dan bujurnya',
  ),
  inText(
    'coordinates the wrong way round',
    ':::peta[x]{negara=ID}\n- Jakarta: 106.82, -6.2\n:::',
    2,
    'tidak ada di bumi',
  ),
  inText(
    'a place twice',
    ':::peta[x]{negara=ID}\n- Jakarta: -6.2, 106.82\n- Jakarta: -6.2, 106.82\n:::',
    3,
    'ditulis dua kali',
  ),
  inText(
    'a map narrower than the data',
    ':::peta[x]{negara=PS}\n- Gaza: 31.5, 34.46\n:::\n\nGaza',
    1,
    'terlalu kasar',
  ),
  inText(
    'a breadth in words',
    ':::peta[x]{lebar=luas}\n- Gaza: 31.5, 34.46\n:::\n\nGaza',
    1,
    'bukan lebar peta',
  ),
  inText(
    'places on top of each other',
    ':::peta[x]{negara=ID}\n- Jakarta Pusat Sekali: -6.2, 106.82\n- Jakarta Barat Sekali: -6.21, 106.8\n- Jakarta Timur Sekali: -6.2, 106.84\n- Jakarta Utara Sekali: -6.19, 106.82\n- Jakarta Selatan Sekali: -6.22, 106.82\n- Jakarta Tengah Sekali: -6.2, 106.83\n- Jakarta Tenggara Sekali: -6.21, 106.83\n:::',
    1,
    'saling menutupi',
  ),
  inText(
    'a place that the text never names',
    'Ibu kota.\n\n:::peta[x]{negara=ID}\n- Jakarta: -6.2, 106.82\n:::',
    undefined,
    'tidak disebut dalam naskah',
    true,
  ),
  inText(
    'a map twice',
    'Jakarta\n\n:::peta[x]{negara=ID}\n- Jakarta: -6.2, 106.82\n:::\n\n:::peta[x]{negara=ID}\n- Jakarta: -6.2, 106.82\n:::',
    7,
    'sudah menjadi nama',
  ),
  inText(
    'a chart without a kind',
    ':::grafik[x]{sumber=y}\n| a | b |\n|---|---|\n| c | 1 |\n| d | 2 |\n:::',
    1,
    'atribut jenis belum ada',
  ),
  inText(
    'a chart without a source',
    ':::grafik[x]{jenis=batang}\n| a | b |\n|---|---|\n| c | 1 |\n| d | 2 |\n:::',
    1,
    'atribut sumber belum ada',
  ),
  inText(
    'a kind of chart that is none',
    ':::grafik[x]{jenis=kue sumber=y}\n| a | b |\n|---|---|\n| c | 1 |\n| d | 2 |\n:::',
    1,
    'bukan jenis grafik',
  ),
  inText(
    'a chart without a table',
    ':::grafik[x]{jenis=batang sumber=y}\n- a\n:::',
    2,
    'satu tabel',
  ),
  inText(
    'an English number',
    ':::grafik[x]{jenis=batang sumber=y}\n| a | b |\n|---|---|\n| c | 1 |\n| d | 1,234.5 |\n:::',
    5,
    '"1,234.5" bukan angka',
  ),
  inText(
    'a decimal point',
    ':::grafik[x]{jenis=batang sumber=y}\n| a | b |\n|---|---|\n| c | 1.5 |\n| d | 2 |\n:::',
    4,
    '"1.5" bukan angka',
  ),
  inText(
    'two forms of numbers',
    ':::grafik[x]{jenis=batang sumber=y}\n| a | b |\n|---|---|\n| c | 1.234 |\n| d | 5678 |\n:::',
    5,
    'lain dari angka lain',
  ),
  inText(
    'two scales',
    ':::grafik[x]{jenis=garis sumber=y}\n| a | b (rupiah) | c (ton) |\n|---|---|---|\n| 2020 | 1 | 2 |\n| 2021 | 2 | 3 |\n| 2022 | 3 | 4 |\n:::',
    4,
    'dua ukuran',
  ),
  inText(
    'a line that goes back',
    ':::grafik[x]{jenis=garis sumber=y}\n| a | b |\n|---|---|\n| 2022 | 1 |\n| 2021 | 2 |\n| 2023 | 3 |\n:::',
    5,
    'lebih awal',
  ),
  inText(
    'a link in a chart',
    ':::grafik[x]{jenis=batang sumber=y}\n| a | b |\n|---|---|\n| [c](https://a.example/) | 1 |\n| d | 2 |\n:::',
    4,
    'tanda Markdown',
  ),
  added('a lead that is no figure', 'lead: peta', 'bukan nama peta'),
];
