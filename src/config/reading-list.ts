/** Prefix of the name of a cache with one saved story. The path of the story follows the prefix. */
export const keptPrefix = 'kept ';

/** Prefix of the name of a cache with the offline page. A version follows the prefix. */
export const offlinePrefix = 'offline ';

/** Path of the note about a saved story, in the cache of that story. No page has this path. */
export const notePath = '/.kept';

/**
 * Metric in the `Server-Timing` header of a saved copy (Server Timing, section 3). A page reads
 * this metric to detect that it is a saved copy.
 */
export const copyMark = 'kept';
