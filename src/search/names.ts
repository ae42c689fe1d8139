/** Number of consecutive articles in one file of records. */
export const perRecords = 8;

/** Stems with the same first letters share a file. This is the number of those letters. */
const keyLength = 3;

/**
 * Returns the name of the file with the postings of a stem. Stems with the same beginning share a
 * file.
 */
export const getPostingsFile = (stem: string): string => `w-${getKey(stem.slice(0, keyLength))}`;

/**
 * Returns the name of the file that lists the stems with the same two last letters. A search reads
 * this file if the beginning of a word may be misspelled. Returns undefined for stems with fewer
 * than four letters, and for stems with characters other than a to z.
 */
export const getEndingsFile = (stem: string): string | undefined =>
  /^[a-z]{4,}$/.test(stem) ? `e-${stem.slice(-2)}` : undefined;

/** Returns the name of the file that includes the record of an article. */
export const getRecordsFile = (article: number): string => `r-${Math.floor(article / perRecords)}`;

/** Returns the name of the file with the article numbers of a list. */
export const filterFile = (kind: string, slug: string): string => `f-${kind}-${slug}`;

/**
 * Returns the path segment of a file of the index. Lists of endings are plain text, and all other
 * files are JSON.
 */
export const getIndexFileName = (file: string): string =>
  isPlainText(file) ? `${file}.txt` : `${file}.json`;

/** Returns the segment that named a file before December 2026; undefined if it is the same. */
export const getFormerIndexFileName = (file: string): string | undefined =>
  isPlainText(file) ? `${file}.json` : undefined;

const isPlainText = (file: string): boolean => file.startsWith('e-');

/** Name of the file that lists all filters. */
export const filtersFile = 'f';

/**
 * Returns the part of a file name that represents letters. All letters of other scripts share one
 * name.
 */
const getKey = (letters: string): string => (/^[a-z0-9]+$/.test(letters) ? letters : '_');
