/** How many articles, by their numbers, stand in one file of records. */
export const perRecords = 8;

/** Letters of a word by which the file is found in which it stands. */
const keyLength = 3;

/** Name of the file with the postings of a stem, and of all that begin as it does. */
export const getPostingsFile = (stem: string): string => `w-${getKey(stem.slice(0, keyLength))}`;

/** Name of the file that lists the stems that end as one does, for a word whose beginning is written wrong; undefined of a short one. */
export const getEndingsFile = (stem: string): string | undefined =>
  /^[a-z]{4,}$/.test(stem) ? `e-${stem.slice(-2)}` : undefined;

/** Name of the file with the record of an article, among others. */
export const getRecordsFile = (article: number): string => `r-${Math.floor(article / perRecords)}`;

/** Name of the file with the numbers of the articles in a list. */
export const filterFile = (kind: string, slug: string): string => `f-${kind}-${slug}`;

/** Name of the file with all that results can be filtered by. */
export const filtersFile = 'f';

/** Words of other scripts share one file. */
const getKey = (letters: string): string => (/^[a-z0-9]+$/.test(letters) ? letters : '_');
