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
