import { resolve } from 'node:path';

/** A built site that the tests read. */
export interface BuiltSite {
  name: string;
  folder: string;
  /** Environment variable with the address of the site, on a free port, for the browser tests. */
  servedAt: string;
}

const built = (name: string, folder: string): BuiltSite => ({
  name,
  servedAt: `WARTA_${name.toUpperCase()}`,
  folder: resolve(import.meta.dirname, '..', folder),
});

/** The site that is built from `content/`. */
export const published = built('published', 'dist');

/** The site that is built from the examples, which show what content is possible. */
export const examples = built('examples', 'tests/output/examples');

/**
 * Returns the address of a path while the browser tests run. The address is not known while
 * Playwright only lists them.
 */
export const servedAt = ({ servedAt }: BuiltSite, path: string): string =>
  new URL(path, process.env[servedAt] ?? 'http://localhost/').href;

/** Time of the build of the examples. It is fixed, so that they never age. */
export const examplesNow = new Date('2030-01-15T05:00:00Z');

export const sites = [published, examples];
