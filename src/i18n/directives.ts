/**
 * Names that editors use in the text of an article: for the directives of maps and charts, and for
 * the attributes in braces.
 */
export const directives = {
  map: 'peta',
  chart: 'grafik',
  /** Attributes of a map: its countries, and its width in kilometers. */
  countries: 'negara',
  breadth: 'lebar',
  /** Attributes of a chart: its shape with the two values, and the source of its numbers. */
  shape: 'jenis',
  bars: 'batang',
  lines: 'garis',
  source: 'sumber',
} as const;
