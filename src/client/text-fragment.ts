/** A passage that a reader chose, grown to whole words. */
export interface Passage {
  /** Its words on one line, shortened where there are many. */
  quoted: string;
  /** The text directive, `:~:text=…`, that finds it again; empty where nothing tells it from its like. */
  directive: string;
}

/** What a browser looks for (WICG Scroll to Text Fragment, section 3.5): no term reaches across a block's end. */
type Terms = [prefix: string, first: string, last: string, suffix: string];

/** Stands in a text between two blocks. */
export const blockEnd = '\u2029';

/** Stands in a quoted text for each character that nobody quotes. */
export const unspoken = '\0';

const longest = 10;
const edges = [4, 8, 16];
const quotedLength = 280;

/**
 * The passage `start`–`end` of the text of a page. A short one stands whole in its directive, a long
 * one as its first and last words. Where a browser would find the same words elsewhere first, those
 * after the passage, or before it, tell it apart.
 *
 * @param spoken the text as it is quoted, character by character; `unspoken` stands for what is not
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

/** A range of a text without the white space at its ends, and with the rest of words that it begins or ends in. */
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

/** The same with the passage grown to the ends of its blocks: part of a heading has its like in the contents. */
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

/** Where the terms lead to: the first place that all of them fit. */
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

/** Prints a directive (section 3.3), in which `-`, `,` and `&` of a text are escaped. */
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

/** As browsers compare: without case and accents, and quotation marks of every form alike. */
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
