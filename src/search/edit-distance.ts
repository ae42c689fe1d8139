const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Lists the words that differ from a word by one letter, as `isWithinOneEdit` does. */
export const listEdits = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    return [
      start + end.slice(1),
      start + end.charAt(1) + end.charAt(0) + end.slice(2),
      ...letters.flatMap((letter) => [start + letter + end, start + letter + end.slice(1)]),
    ];
  }).flat();

/** Minimum length of a word in which one letter may be wrong. */
const shortest = 4;

/**
 * Checks whether two words differ by no more than one letter: a different, an extra or a missing
 * letter, or two swapped letters.
 */
export function isWithinOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortest || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const rest = (word: string, skipped: number) => word.slice(from + skipped);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  const isTurned =
    short[from] === long[from + 1] &&
    short[from + 1] === long[from] &&
    rest(short, 2) === rest(long, 2);
  return isTurned || rest(short, 1) === rest(long, 1);
}
