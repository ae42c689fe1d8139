import { closest, distance } from 'fastest-levenshtein';
import { editor } from '../i18n/editor.ts';

/**
 * Maximum number of words in one hint: enough for all fields of the front matter, or for the
 * beginning of a long list.
 */
const mostShown = 30;

/** Returns a hint for an unknown word: the most similar known word, and the first known words. */
export function suggest(word: string, known: string[]): string {
  if (known.length === 0) return editor.suggestion.none;
  const near = findNearest(word, known);
  const shown = editor.suggestion.known(known.slice(0, mostShown), known.length > mostShown);
  return (near === undefined ? '' : editor.suggestion.nearest(near)) + shown;
}

/**
 * Finds the known word that is most similar to a word. Returns undefined if none is similar enough.
 */
export function findNearest(word: string, known: string[]): string | undefined {
  if (known.length === 0) return undefined;
  // A comparison takes time in proportion to the product of both lengths.
  const short = word.slice(0, 200);
  const nearest = closest(short, known);
  return distance(short, nearest) <= Math.max(2, short.length / 2) ? nearest : undefined;
}
