/** Messages for a reader who opens a story again. */
export const readingProgressMessages = {
  label: 'Sejak terakhir Anda buka',
  /** Precedes the corrections and changes. */
  since: 'Berubah sejak terakhir Anda buka:',
  goOn: 'Lanjutkan membaca',
} as const;
