const edgeWords = 4;
const contextWords = 3;

/** Escapes a text as a term of a text directive (WICG Scroll to Text Fragment, section 3.3). */
const term = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-']/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * The text directive, `:~:text=…` (WICG Scroll to Text Fragment), that finds the passage `start`–`end`
 * of `text` again; undefined for a passage without a word.
 *
 * Short passages stand whole, long ones as their first and last words; where the same words stand
 * earlier in the text, those before the passage, or after it, are added to tell it apart.
 */
export function directive(text: string, start: number, end: number): string | undefined {
  const passage = text.slice(start, end).trim().split(/\s+/).filter(Boolean);
  if (passage.length === 0) return undefined;
  const long = passage.length > 2 * edgeWords + 2;
  const first = (long ? passage.slice(0, edgeWords) : passage).join(' ');
  const last = long ? passage.slice(-edgeWords).join(' ') : '';
  const before = text.slice(0, start).trim().split(/\s+/).filter(Boolean);
  const after = text.slice(end).trim().split(/\s+/).filter(Boolean);
  const isAlone = count(text, first) === 1;
  const prefix = isAlone ? '' : before.slice(-contextWords).join(' ');
  const suffix = isAlone || prefix ? '' : after.slice(0, contextWords).join(' ');
  const parts = [
    prefix && `${term(prefix)}-`,
    term(first),
    last && term(last),
    suffix && `-${term(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** How often words stand in a text, whatever white space is between them. */
function count(text: string, words: string): number {
  return text.replace(/\s+/g, ' ').toLowerCase().split(words.toLowerCase()).length - 1;
}
