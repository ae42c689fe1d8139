/** Why YAML could not be read, by the beginning of what the parser says of it, as editors are told. */
const reasons: [begins: string, said: string][] = [
  ['bad indentation', 'indentasi baris ini tidak sejajar dengan baris di atasnya'],
  ['deficient indentation', 'tanda kutip atau kurung di baris sebelumnya tidak ditutup'],
  ['tab characters', 'ada tab di awal baris; pakai spasi'],
  ['duplicated mapping key', 'kolom yang sama ditulis dua kali'],
  ['can not read a block mapping', 'setelah nama kolom harus ada titik dua dan spasi'],
  ['expected :', 'setelah nama kolom harus ada titik dua dan spasi'],
  ["expected ':'", 'setelah nama kolom harus ada titik dua dan spasi'],
  ['a whitespace character', 'setelah titik dua harus ada spasi'],
  ['missed comma', 'kurang koma di antara butir dalam kurung'],
  ['expected the node content', 'ada koma yang berlebih'],
  ['unexpected end of the stream within a flow', 'kurung [ atau { tidak ditutup'],
  ['unexpected end of the stream within a', 'tanda kutip tidak ditutup'],
  ['unexpected end of the document within a', 'tanda kutip tidak ditutup'],
  [
    'unknown escape sequence',
    'garis miring terbalik di dalam tanda kutip ganda; pakai tanda kutip tunggal',
  ],
  [
    'expected hexadecimal',
    'garis miring terbalik di dalam tanda kutip ganda; pakai tanda kutip tunggal',
  ],
  ['unidentified alias', 'teks yang diawali * harus diapit tanda kutip'],
  ['name of an alias', 'teks yang diawali * harus diapit tanda kutip'],
  ['name of an anchor', 'teks yang diawali & harus diapit tanda kutip'],
  ['unknown tag', 'teks yang diawali ! harus diapit tanda kutip'],
  ['unknown scalar tag', 'teks yang diawali ! harus diapit tanda kutip'],
  ['undeclared tag', 'teks yang diawali ! harus diapit tanda kutip'],
  ['named tag', 'teks yang diawali ! harus diapit tanda kutip'],
  ['tag ', 'teks yang diawali ! harus diapit tanda kutip'],
  [
    'end of the stream or a document separator',
    'baris ini tidak termasuk kolom mana pun; teks yang memuat tanda kutip atau titik dua harus diapit tanda kutip',
  ],
  ['bad explicit indentation', 'tanda | atau > di awal teks; apit dengan tanda kutip'],
  ['repeat of', 'tanda | atau > di awal teks; apit dengan tanda kutip'],
  ['a line break is expected', 'tanda | atau > di awal teks; apit dengan tanda kutip'],
  ['directive', 'teks yang diawali % harus diapit tanda kutip'],
  ['unknown directive', 'teks yang diawali % harus diapit tanda kutip'],
  ['the stream contains non-printable', 'ada karakter yang tidak tampak'],
  ['nesting exceeded', 'kolomnya bersarang terlalu dalam'],
];

/** Why YAML could not be read, for an editor: by what the parser says, and by the line that it says it of. */
export function yamlReason(reason: string, line: string): string {
  const value = /^[\s-]*[\w-]+:\s+(.*)$/.exec(line)?.[1] ?? '';
  if (reason.startsWith('bad indentation of a mapping') && value !== '') {
    const sign = /^[@`%}\],?&*!|>[{-]/.exec(value)?.[0];
    if (sign) return `teks yang diawali ${sign} harus diapit tanda kutip`;
    if (/^["']/.test(value))
      return 'ada tanda kutip yang sama di tengah teks; apit dengan tanda kutip jenis lain';
    if (/:(?:\s|$)/.test(value))
      return 'teks yang memuat titik dua dan spasi harus diapit tanda kutip';
  }
  return (
    reasons.find(([begins]) => reason.startsWith(begins))?.[1] ??
    'susunan kolomnya tidak sesuai dengan contoh'
  );
}
