import { hasRightToLeft } from '../model/text-direction.ts';

/**
 * Characters without a glyph that word processors and web pages leave in copied text: zero width
 * space, word joiner, byte order mark, soft hyphen, and the invisible operators of mathematics. A
 * joiner (U+200C, U+200D) is not among them, because it changes how letters and emoji look.
 */
const invisible = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/g;

/** Marks of direction (UAX #9, section 2.6). */
const directionMarks = /[\u061c\u200e\u200f]/g;

/** Marks of direction before the first character of a line that is shown. */
const marksAtStart = /^([ \t>]*)[\u061c\u200e\u200f]+/;

/** A mark of direction with letters or digits neither before nor after it. */
const marksBetweenSigns =
  /(?<![\p{L}\p{N}\p{M}])[\u061c\u200e\u200f]+(?![\u061c\u200e\u200f\p{L}\p{N}\p{M}])/gu;

const anyOfThem = new RegExp(`${invisible.source}|${directionMarks.source}`);

/**
 * Removes characters that nobody sees but that hide signs of YAML and Markdown, split words of the
 * search and change addresses. Keeps marks of direction beside the letters and digits of a line
 * with right-to-left text. Keeps all line breaks. Code is no exception, because a reader who copies
 * it would get the invisible characters too.
 */
export function removeInvisibleCharacters(text: string): string {
  if (!anyOfThem.test(text)) return text;
  return text
    .split('\n')
    .map((line) => {
      const visible = line.replace(invisible, '');
      return hasRightToLeft(visible)
        ? visible.replace(marksAtStart, '$1').replace(marksBetweenSigns, '')
        : visible.replace(directionMarks, '');
    })
    .join('\n');
}
