/** How the names of caches begin that hold one kept story each; its path follows. */
export const keptPrefix = 'kept ';

/** How the names of caches begin that hold the page for those without a network; a version of it follows. */
export const offlinePrefix = 'offline ';

/** Name of the note beside a kept story's files, as a path that no page has. */
export const notePath = '/.kept';

/** What a kept copy's answer says of itself (Server Timing, section 3), so that a page can tell that it is one. */
export const copyMark = 'kept';
