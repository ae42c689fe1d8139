/** A rule's path, in which `*` is anything, as a regular expression (of JavaScript, PCRE and RE2 alike). */
export const createPattern = (path: string): string =>
  `^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;
