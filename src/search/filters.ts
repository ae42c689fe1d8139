import { filterFile, filtersFile } from './names.ts';
import { joinParts, serializePostings } from './postings.ts';

/** A list of articles that results can be filtered by. */
export interface FilterList {
  kind: string;
  slug: string;
  name: string;
  /** Numbers of its articles. */
  articles: number[];
}

/**
 * All filters: the slug and name of each list, by kind, and each year with the number of its first
 * article.
 */
export interface Filters {
  lists: Record<string, [slug: string, name: string][]>;
  years: [year: string, first: number][];
}

/**
 * Encoded parts of each article in a list. A list contains whole articles, so one part stands for
 * all.
 */
const whole = joinParts([{ part: 0, isHeading: false }]);

/**
 * Creates the files of filters: one that lists all filters, and one with the articles of each list.
 *
 * @param years of the articles, in the order of their numbers
 */
export function filterFiles(lists: FilterList[], years: string[]): [file: string, text: string][] {
  const kinds = Map.groupBy(lists, ({ kind }) => kind);
  const filters: Filters = {
    lists: Object.fromEntries(
      Array.from(kinds, ([kind, of]) => [kind, of.map(({ slug, name }) => [slug, name])]),
    ),
    years: [...new Set(years)].map((year) => [year, years.indexOf(year)]),
  };
  return [
    [filtersFile, JSON.stringify(filters)],
    ...lists.map(({ kind, slug, articles }): [string, string] => [
      filterFile(kind, slug),
      JSON.stringify(
        serializePostings(
          articles.toSorted((one, other) => one - other).map((number) => [number, whole]),
        ),
      ),
    ]),
  ];
}
