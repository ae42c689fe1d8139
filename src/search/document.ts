import type { Article } from '../model/article.ts';
import { formatMediumDate } from '../model/dates.ts';
import { isIndexed, stemWord } from '../i18n/stems.ts';
import { joinParts, type PartPosting } from './postings.ts';
import { tokenize } from './text-words.ts';

/** A part of an article, as search results show it. */
export type PartRecord = [slug: string, heading: string, text: string];

/** An article, as search results show it. Its first part is the text before the first heading. */
export type SearchRecord = [
  slug: string,
  title: string,
  day: string,
  desk: string,
  parts: PartRecord[],
];

/** An article as data for the index. */
export interface SearchDocument {
  record: SearchRecord;
  /** Names of its desk, tags, people and place. */
  names: string[];
}

/**
 * Creates the data of an article for the index.
 *
 * @param plain plain text before the first part, then of each part
 */
export function createDocument(article: Article, plain: string[]): SearchDocument {
  const { slug, title, standfirst, place, points = [], desk, tags, credits, story } = article;
  const [opening = '', ...texts] = plain;
  const beginning = [standfirst, opening, ...points.map(({ text }) => text)].join(' ');
  return {
    record: [
      slug,
      title,
      formatMediumDate(article.published),
      desk.name,
      [
        ['', '', beginning],
        ...story.parts.map((part, index): PartRecord => [
          part.slug,
          part.heading,
          texts[index] ?? '',
        ]),
      ],
    ],
    names: [desk, ...tags, ...credits.map(({ person }) => person)]
      .map(({ name }) => name)
      .concat(place),
  };
}

/** Lists the stems of an article. Each has the parts that contain it, in the format of postings. */
export function listTerms({ record, names }: SearchDocument): Record<string, string> {
  const [, title, , , parts] = record;
  const found = new Map<string, PartPosting[]>();
  const add = (text: string, part: number, isHeading: boolean) => {
    for (const word of tokenize(text).filter(isIndexed))
      for (const stem of listKnownStems(word)) {
        const postings = found.get(stem) ?? [];
        if (postings.at(-1)?.part === part) continue;
        postings.push({ part, isHeading });
        found.set(stem, postings);
      }
  };
  parts.forEach(([, heading, text], part) => {
    add(part === 0 ? [title, ...names].join(' ') : heading, part, true);
    add(text, part, false);
  });
  return Object.fromEntries(Array.from(found, ([stem, postings]) => [stem, joinParts(postings)]));
}

const stems = new Map<string, string[]>();

/** Returns the stems of a word, cached in memory. */
function listKnownStems(word: string): string[] {
  const known = stems.get(word) ?? stemWord(word);
  // No language has this many word forms. Clearing the cache limits the memory of a long process.
  if (stems.size > 500_000) stems.clear();
  stems.set(word, known);
  return known;
}
