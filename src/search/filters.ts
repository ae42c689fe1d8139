import { filterFile, filtersFile } from './names.ts';
import { joinParts, serializePostings } from './postings.ts';

/** A list of articles by which results are filtered. */
export interface FilterList {
  kind: string;
  slug: string;
  name: string;
  /** Numbers of its articles. */
  articles: number[];
}

/** What results can be filtered by: lists of each kind by slug and name, and years with the number of the first article of each. */
export interface Filters {
  lists: Record<string, [slug: string, name: string][]>;
  years: [year: string, first: number][];
}

/** A list is of whole articles, which begin with their first part. */
const whole = joinParts([{ part: 0, isHeading: false }]);

/**
 * The files of filters: what there are, and the articles of each.
 *
 * @param years of articles, by their numbers
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
