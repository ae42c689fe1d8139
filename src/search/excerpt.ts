import { tokenize } from './text-words.ts';

/** A piece of an excerpt, and whether it matches a word of the query. */
export interface Piece {
  text: string;
  isAsked: boolean;
}

/** Maximum number of characters in an excerpt, and of those before its first match. */
const [longest, before] = [170, 50];

/** Creates an excerpt around the passage that matches the most words of the query. */
export function createExcerpt(text: string, isAsked: (word: string) => boolean): Piece[] {
  const hits = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)).filter(([word]) =>
    tokenize(word).some(isAsked),
  );
  const within = (start: number) =>
    new Set(
      hits
        .filter(({ index }) => index >= start && index < start + longest - before)
        .map(([word]) => tokenize(word).join()),
    ).size;
  const first = hits.reduce(
    (best, { index }) => (within(index) > within(best) ? index : best),
    hits[0]?.index ?? 0,
  );
  const start = startOf(text, first);
  const end = endOf(text, start);
  const pieces: Piece[] = [];
  let at = start;
  for (const { 0: word, index } of hits) {
    if (index < start || index + word.length > end) continue;
    pieces.push({ text: text.slice(at, index), isAsked: false }, { text: word, isAsked: true });
    at = index + word.length;
  }
  pieces.push({ text: text.slice(at, end), isAsked: false });
  if (start > 0) pieces.unshift({ text: '… ', isAsked: false });
  if (end < text.length) pieces.push({ text: ' …', isAsked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Finds the start of an excerpt: at the start of a sentence if it is near, else of a word. */
function startOf(text: string, first: number): number {
  if (first <= before) return 0;
  const lead = text.slice(first - before, first);
  const sentence = /^.*[.?!] /s.exec(lead)?.[0].length;
  return first - before + (sentence ?? lead.indexOf(' ') + 1);
}

const endOf = (text: string, start: number): number =>
  text.length - start <= longest ? text.length : text.lastIndexOf(' ', start + longest);
