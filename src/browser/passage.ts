const longest = 10;
const edgeWords = 4;
const contextWords = 3;

/** Escapes a text as a term of a text directive (WICG Scroll to Text Fragment, section 3.3). */
const term = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-']/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Stands in a text between two blocks, where no term of a directive can reach across. */
export const blockEnd = '\n\n';

/**
 * The text directive, `:~:text=…` (WICG Scroll to Text Fragment), that finds the passage `start`–`end`
 * of `text` again; undefined for a passage without a word.
 *
 * A short passage stands whole; a long one, or one over several blocks, as its first and last words.
 * Where the same words stand elsewhere too, those before the passage, or after it, tell it apart.
 */
export function directive(text: string, start: number, end: number): string | undefined {
  const blocks = text
    .slice(start, end)
    .split(blockEnd)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [opening, closing] = [blocks[0], blocks.at(-1)];
  if (!opening || !closing) return undefined;
  const isRange = blocks.length > 1 || opening.length > longest;
  const first = (isRange ? opening.slice(0, edgeWords) : opening).join(' ');
  const last = isRange ? closing.slice(-edgeWords).join(' ') : '';
  const isAlone = count(text, first) === 1;
  const prefix = isAlone
    ? ''
    : wordsOf(text.slice(0, start).split(blockEnd).at(-1) ?? '')
        .slice(-contextWords)
        .join(' ');
  const suffix =
    isAlone || prefix || isRange
      ? ''
      : wordsOf(text.slice(end).split(blockEnd)[0] ?? '')
          .slice(0, contextWords)
          .join(' ');
  const parts = [
    prefix && `${term(prefix)}-`,
    term(first),
    last && term(last),
    suffix && `-${term(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);

/** How often words stand in a text, whatever white space is between them. */
const count = (text: string, words: string): number =>
  text.replace(/\s+/g, ' ').toLowerCase().split(words.toLowerCase()).length - 1;
