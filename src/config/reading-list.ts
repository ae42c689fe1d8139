/** Prefix of the names of caches that hold one saved story each. The path of the story follows. */
export const keptPrefix = 'kept ';

/** Prefix of the names of caches that hold the offline page. A version follows. */
export const offlinePrefix = 'offline ';

/** Path under which a cache stores the note about its story. No page has this path. */
export const notePath = '/.kept';

/**
 * Metric in the `Server-Timing` header of a saved copy (Server Timing, section 3). A page reads it
 * to detect that it is such a copy.
 */
export const copyMark = 'kept';
