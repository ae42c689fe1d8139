/** What a reader is told who opens a story again. */
export const readingProgressMessages = {
  label: 'Sejak terakhir Anda buka',
  /** Before what was corrected or changed. */
  since: 'Berubah sejak terakhir Anda buka:',
  goOn: 'Lanjutkan membaca',
} as const;
