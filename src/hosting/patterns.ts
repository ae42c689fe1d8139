/**
 * Converts a rule's path to a regular expression for JavaScript, PCRE and RE2. In the path, `*`
 * matches anything.
 */
export const createPattern = (path: string): string =>
  `^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;
