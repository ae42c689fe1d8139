/**
 * The articles and parts that contain a stem, encoded as text. Each article number is the
 * difference from the previous one, in base 36. Numbers increase from the oldest article. The
 * capitals after a number encode the parts. `3AC1_B` means: article 2, text of parts 0 and 1;
 * article 3, heading of part 13.
 */
export type Postings = string;

/** An article that contains a stem. */
export interface Posting {
  article: number;
  parts: PartPosting[];
}

/**
 * A part of an article that contains a stem. Part 0 is the text before the first heading. The
 * headline and the names of the article's desk, tags, people and place are the heading of part 0.
 */
export interface PartPosting {
  part: number;
  /** Whether the heading contains the stem. If false, only the text contains it. */
  isHeading: boolean;
}

/** Number of parts that one capital can encode: two capitals per part, for its text and heading. */
const perLetter = 13;
const first = 'A'.charCodeAt(0);

/** Encodes parts in the format of postings. */
export const joinParts = (parts: PartPosting[]): string =>
  parts
    .map(
      ({ part, isHeading }) =>
        '_'.repeat(Math.floor(part / perLetter)) +
        String.fromCharCode(first + 2 * (part % perLetter) + Number(isHeading)),
    )
    .join('');

const findParts = (text: string): PartPosting[] =>
  Array.from(text.matchAll(/(_*)([A-Z])/g), ([, steps = '', letter = '']) => {
    const code = letter.charCodeAt(0) - first;
    return { part: perLetter * steps.length + (code >> 1), isHeading: code % 2 === 1 };
  });

/** Yields the articles of postings in order, with their parts still encoded. */
export function* parseEntries(postings: Postings): Generator<[article: number, parts: string]> {
  let article = -1;
  for (const [, step = '', parts = ''] of postings.matchAll(/([0-9a-z]+)([A-Z_]*)/g)) {
    article += parseInt(step, 36);
    yield [article, parts];
  }
}

/** Serializes entries as postings. The entries must be in the order of article numbers. */
export function serializePostings(
  entries: Iterable<readonly [article: number, parts: string]>,
): Postings {
  let before = -1;
  let text = '';
  for (const [article, parts] of entries) {
    text += (article - before).toString(36) + parts;
    before = article;
  }
  return text;
}

/** Parses postings into articles with their parts. */
export const parsePostings = (postings: Postings): Posting[] =>
  Array.from(parseEntries(postings), ([article, parts]) => ({ article, parts: findParts(parts) }));
