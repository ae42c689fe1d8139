/** The pieces of a text in order. The pieces with an odd index must not break across lines. */
export type Phrase = string[];

/**
 * Maximum length of a name that must not break, in UTF-16 code units. A longer name would leave a
 * line of a small phone half empty.
 */
const longest = 20;

/** Lists the names that could break at a hyphen and that are short enough to stay on one line. */
export const listBreakableNames = (names: Iterable<string>): string[] =>
  Array.from(new Set(names)).filter((name) => name.length <= longest && /\S-\S/.test(name));

/** Splits a text into names and the text between them. A text without names is one piece. */
export function splitPhrase(text: string, names: string[]): Phrase {
  const found = names.filter((name) => text.includes(name));
  if (found.length === 0) return [text];
  const longestFirst = found.toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  return text.split(
    new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
  );
}

/**
 * A short word with a hyphen. Such words do not break in a headline, because its lines are few and
 * large.
 */
const hyphenated = /(?<!\S)(\S{1,12}-\S{1,8})(?!\S)/u;

/** Splits a headline into names or short words with a hyphen, and the text between them. */
export function splitHeadline(text: string, names: string[]): Phrase {
  const pieces = splitPhrase(text, names).map((piece, index) =>
    index % 2 === 1 ? ['', piece, ''] : piece.split(hyphenated),
  );
  // Join the last piece of each phrase with the first piece of the next. Both may break across
  // lines.
  return pieces.reduce((phrase, [first = '', ...rest]) => [
    ...phrase.slice(0, -1),
    (phrase.at(-1) ?? '') + first,
    ...rest,
  ]);
}
