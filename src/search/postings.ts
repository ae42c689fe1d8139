/**
 * The articles and parts that contain a stem, encoded as text. Article numbers increase from the
 * oldest article. Each number is written in base 36, as the difference from the previous number.
 * The capitals after it encode the parts. For example, `3AC1_B` means the text of parts 0 and 1 of
 * article 2, and the heading of part 13 of article 3.
 */
export type Postings = string;

/** An article that contains a stem. */
export interface Posting {
  article: number;
  parts: PartPosting[];
}

/**
 * A part of an article that contains a stem. Part 0 is the text before the first heading. Its
 * heading consists of the headline, and of the names of the desk, tags, people and place.
 */
export interface PartPosting {
  part: number;
  /** Whether the heading contains the stem. If false, only the text contains it. */
  isHeading: boolean;
}

/**
 * Number of parts that the capitals A to Z can encode. Each part has one for its text and one for
 * its heading.
 */
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
