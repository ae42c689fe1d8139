/** A passage that the reader has selected, extended to whole words. */
export interface Passage {
  /** The words of the passage on one line. A long passage is shortened. */
  quoted: string;
  /**
   * The text directive, `:~:text=…`, that leads to the passage. Empty if no directive
   * distinguishes it from the same words elsewhere.
   */
  directive: string;
}

/**
 * The terms that a browser searches for (WICG Scroll to Text Fragment, section 3.5). No term
 * extends across the end of a block.
 */
type Terms = [prefix: string, first: string, last: string, suffix: string];

/** The character that separates two blocks in a text. */
export const blockEnd = '\u2029';

/** The placeholder for a character that is not quoted, such as a footnote number. */
export const unspoken = '\0';

const longest = 10;
const edges = [4, 8, 16];
const quotedLength = 280;

/**
 * Creates the passage `start`–`end` of the text of a page. The directive of a short passage
 * contains all its words. The directive of a long passage contains its first and last words. If a
 * browser would find the same words earlier, the directive also contains words after or before the
 * passage.
 *
 * @param spoken `text` as it is quoted, with `unspoken` in place of each omitted character
 * @returns undefined if the range contains only white space
 */
export function createTextFragment(
  text: string,
  start: number,
  end: number,
  spoken = text,
): Passage | undefined {
  const [from, to] = growPassage(text, start, end);
  if (from >= to) return undefined;
  const [before, passage, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const quoted = spoken.slice(from, to).replaceAll(unspoken, '');
  return {
    quoted: shorten(normalizeSpace(quoted).replaceAll(blockEnd, ' ')),
    directive: findDirective(
      normalizeSpace(before),
      normalizeSpace(passage),
      normalizeSpace(after),
    ),
  };
}

/** Trims the white space at both ends of a range, and extends the range to whole words. */
function growPassage(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (from < to && /\s/.test(text.charAt(to - 1))) to--;
  if (from >= to) return [from, from];
  while (from > 0 && /\S/.test(text.charAt(from - 1))) from--;
  while (to < text.length && /\S/.test(text.charAt(to))) to++;
  return [from, to];
}

const findDirective = (before: string, passage: string, after: string): string =>
  createDirective(before, passage, after) ||
  createDirective(...getWholeBlocks(before, passage, after));

/**
 * Extends the passage to whole blocks, and returns the text before it, the passage, and the text
 * after it. This distinguishes a part of a heading from the same words in the table of contents.
 */
function getWholeBlocks(before: string, passage: string, after: string): [string, string, string] {
  const [start, end] = [before.lastIndexOf(blockEnd) + 1, `${after}${blockEnd}`.indexOf(blockEnd)];
  return [
    before.slice(0, start),
    before.slice(start) + passage + after.slice(0, end),
    after.slice(end),
  ];
}

function createDirective(before: string, passage: string, after: string): string {
  const page = foldCase(before + passage + after);
  const wanted = [foldCase(before).length, foldCase(before + passage).length];
  const blocks = getBlocks(passage);
  const [opening = [], closing = []] = [blocks[0], blocks.at(-1)];
  const [above = [], below = []] = [getBlocks(before).at(-1), getBlocks(after)[0]];
  for (const edge of edges) {
    const isRange = blocks.length > 1 || opening.length > Math.max(longest, 2 * edge);
    const first = (isRange ? opening.slice(0, edge) : opening).join(' ');
    const last = isRange ? closing.slice(-edge).join(' ') : '';
    const suffixes = ['', below.slice(0, edge).join(' ')];
    for (const prefix of ['', above.slice(-edge).join(' ')])
      for (const suffix of suffixes) {
        const terms: Terms = [prefix, first, last, suffix];
        if (countMatches(page, terms).join() === wanted.join()) return print(terms);
      }
  }
  return '';
}

/** Finds the first place that matches all terms. Returns its start and end, or an empty array. */
function countMatches(page: string, terms: Terms): number[] {
  const [prefix, first, last, suffix] = terms.map(foldCase) as Terms;
  const isEnd = (end: number) => page.startsWith(suffix, skipSpace(page, end, suffix));
  const opens = prefix || first;
  for (let at = page.indexOf(opens); at >= 0; at = page.indexOf(opens, at + 1)) {
    const start = prefix ? skipSpace(page, at + prefix.length, first) : at;
    if (!page.startsWith(first, start)) continue;
    let end = start + first.length;
    if (!last && isEnd(end)) return [start, end];
    if (!last) continue;
    do {
      const closes = page.indexOf(last, end);
      if (closes < 0) return [];
      end = closes + last.length;
    } while (!isEnd(end));
    return [start, end];
  }
  return [];
}

const skipSpace = (page: string, at: number, term: string): number =>
  term && /\s/.test(page.charAt(at)) ? at + 1 : at;

/** Formats a directive (section 3.3), with `-`, `,` and `&` escaped in its terms. */
function print([prefix, first, last, suffix]: Terms): string {
  const terms = [
    prefix && `${escape(prefix)}-`,
    escape(first),
    escape(last),
    suffix && `-${escape(suffix)}`,
  ];
  return `:~:text=${terms.filter(Boolean).join(',')}`;
}

const escape = (text: string): string =>
  encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');

const normalizeSpace = (text: string): string =>
  text.replace(/\s+/g, (space) => (space.includes(blockEnd) ? blockEnd : ' '));

/**
 * Normalizes a text as browsers do before comparing: it removes case and accents, and uses one form
 * of quotation marks.
 */
const foldCase = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .toLowerCase();

const getBlocks = (text: string): string[][] =>
  text
    .split(blockEnd)
    .map((block) => block.split(' ').filter(Boolean))
    .filter((words) => words.length > 0);

const shorten = (text: string): string =>
  text.length > quotedLength
    ? `${text.slice(0, quotedLength).replace(/\s+\S*$/, '')}…`
    : text.replace(/[,;:]$/, '');
