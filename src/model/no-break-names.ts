/** Pieces of a text in their order, those of odd index to stand on one line. */
export type Phrase = string[];

/** Longest name that is kept on one line, in UTF-16 code units: a longer one would leave a small phone's line half empty. */
const longest = 20;

/** The names among these that a line's end would tear at a hyphen, and that are short enough to be kept whole. */
export const listBreakableNames = (names: Iterable<string>): string[] =>
  Array.from(new Set(names)).filter((name) => name.length <= longest && /\S-\S/.test(name));

/** A text in pieces, the names in it apart from the rest; of one piece where there is none. */
export function splitPhrase(text: string, names: string[]): Phrase {
  const found = names.filter((name) => text.includes(name));
  if (found.length === 0) return [text];
  const longestFirst = found.toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  return text.split(
    new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
  );
}

/** Short words with a hyphen, which stay whole in a headline: its lines are few, and large. */
const hyphenated = /(?<!\S)(\S{1,12}-\S{1,8})(?!\S)/u;

/** A headline in pieces: the names in it, and its short words with a hyphen, apart from the rest. */
export function splitHeadline(text: string, names: string[]): Phrase {
  const pieces = splitPhrase(text, names).map((piece, index) =>
    index % 2 === 1 ? ['', piece, ''] : piece.split(hyphenated),
  );
  // Where one ends and the next begins there is running text on both sides.
  return pieces.reduce((phrase, [first = '', ...rest]) => [
    ...phrase.slice(0, -1),
    (phrase.at(-1) ?? '') + first,
    ...rest,
  ]);
}
