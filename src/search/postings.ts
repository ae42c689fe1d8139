/**
 * Where a stem stands, as text: articles by their numbers from the oldest on, each as the step from the one before in base 36,
 * and its parts in capitals: `3AC1_B`.
 */
export type Postings = string;

/** One article in which a stem stands. */
export interface Posting {
  article: number;
  parts: PartPosting[];
}

/** A part of an article; that before the first heading, with the headline and what the article is filed under, is 0. */
export interface PartPosting {
  part: number;
  /** Whether the stem stands in its heading, and not in its text alone. */
  isHeading: boolean;
}

/** Parts that one capital can name, each with two: in its text, and in its heading. */
const perLetter = 13;
const first = 'A'.charCodeAt(0);

/** Parts as they stand in postings. */
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

/** The articles of postings, in order, each with its parts as they stand there. */
export function* parseEntries(postings: Postings): Generator<[article: number, parts: string]> {
  let article = -1;
  for (const [, step = '', parts = ''] of postings.matchAll(/([0-9a-z]+)([A-Z_]*)/g)) {
    article += parseInt(step, 36);
    yield [article, parts];
  }
}

/** Postings of articles in the order of their numbers. */
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

/** Articles of postings with their parts. */
export const parsePostings = (postings: Postings): Posting[] =>
  Array.from(parseEntries(postings), ([article, parts]) => ({ article, parts: findParts(parts) }));
