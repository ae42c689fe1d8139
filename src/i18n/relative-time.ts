/** Numbers as a sentence says them, from nought. */
const numerals = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
];

/** How long ago something was, by whole months, one at the least; it is said by pages and, between builds, by their script. */
export const formatAge = (months: number): string => {
  const [count, unit] =
    months < 12 ? [Math.max(1, months), 'bulan'] : [Math.floor(months / 12), 'tahun'];
  return `${count === 1 ? `se${unit}` : `${numerals[count] ?? count} ${unit}`} yang lalu`;
};
