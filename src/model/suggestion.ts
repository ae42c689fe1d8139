import { closest, distance } from 'fastest-levenshtein';
import { editor } from '../i18n/editor.ts';

/** Words that are named at once: every field of a head, and the beginning of a long list. */
const mostShown = 30;

/** "Did you mean": the nearest of the words that would do, and the first of them all. */
export function suggest(word: string, known: string[]): string {
  if (known.length === 0) return editor.suggestion.none;
  const near = findNearest(word, known);
  const shown = editor.suggestion.known(known.slice(0, mostShown), known.length > mostShown);
  return (near === undefined ? '' : editor.suggestion.nearest(near)) + shown;
}

/** The word that is most like another, where it is so like it that it may be meant. */
export function findNearest(word: string, known: string[]): string | undefined {
  if (known.length === 0) return undefined;
  // The time that a comparison takes is the product of both lengths.
  const short = word.slice(0, 200);
  const nearest = closest(short, known);
  return distance(short, nearest) <= Math.max(2, short.length / 2) ? nearest : undefined;
}
