import { closest, distance } from 'fastest-levenshtein';

/** "Did you mean": the nearest of the words that would do, and the first of them all. */
export function suggestion(word: string, known: string[]): string {
  if (known.length === 0) return 'daftarnya masih kosong; tambahkan dahulu';
  const nearest = closest(word, known);
  const near =
    distance(word, nearest) <= Math.max(2, word.length / 2) ? `maksud Anda "${nearest}"? ` : '';
  return `${near}yang ada: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}`;
}
