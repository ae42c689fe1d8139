/** Numbers in words, from zero. */
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

/**
 * Formats an age in months, or in years from 12 months on. The minimum is one month. The HTML
 * contains the age at the time of the build, and a script in the page updates it.
 */
export const formatAge = (months: number): string => {
  const [count, unit] =
    months < 12 ? [Math.max(1, months), 'bulan'] : [Math.floor(months / 12), 'tahun'];
  return `${count === 1 ? `se${unit}` : `${numerals[count] ?? count} ${unit}`} yang lalu`;
};
