/** Number of consecutive articles in one file of records. */
export const perRecords = 8;

/** Number of letters at the start of a stem that determine its file. */
const keyLength = 3;

/**
 * Returns the name of the file with the postings of a stem. Stems with the same beginning share a
 * file.
 */
export const getPostingsFile = (stem: string): string => `w-${getKey(stem.slice(0, keyLength))}`;

/**
 * Returns the name of the file that lists the stems with the same ending. Searches read it if the
 * beginning of a word may be misspelled. Undefined for short stems, and for stems with characters
 * other than a to z.
 */
export const getEndingsFile = (stem: string): string | undefined =>
  /^[a-z]{4,}$/.test(stem) ? `e-${stem.slice(-2)}` : undefined;

/** Returns the name of the file that includes the record of an article. */
export const getRecordsFile = (article: number): string => `r-${Math.floor(article / perRecords)}`;

/** Returns the name of the file with the article numbers of a list. */
export const filterFile = (kind: string, slug: string): string => `f-${kind}-${slug}`;

/** Name of the file that lists all filters. */
export const filtersFile = 'f';

/** Returns the key in a file name. Letters of other scripts share one key. */
const getKey = (letters: string): string => (/^[a-z0-9]+$/.test(letters) ? letters : '_');
