/** What an editor calls maps and charts in an article's text, and what is said of them in braces. */
export const directives = {
  map: 'peta',
  chart: 'grafik',
  /** Of a map: the countries that it is of, and its breadth in kilometres. */
  countries: 'negara',
  breadth: 'lebar',
  /** Of a chart: what its numbers are drawn as, and where they come from. */
  shape: 'jenis',
  bars: 'batang',
  lines: 'garis',
  source: 'sumber',
} as const;
