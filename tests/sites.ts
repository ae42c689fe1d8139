import { resolve } from 'node:path';

/** A built site that the tests look at. */
export interface BuiltSite {
  name: string;
  folder: string;
  /** Variable of the environment in which the browser's tests find the address that the site is served at, on a free port. */
  servedAt: string;
}

const built = (name: string, folder: string): BuiltSite => ({
  name,
  servedAt: `WARTA_${name.toUpperCase()}`,
  folder: resolve(import.meta.dirname, '..', folder),
});

/** The site as published from `content/`. */
export const published = built('published', 'dist');

/** The site made from the examples, which show what content may come. */
export const examples = built('examples', 'tests/output/examples');

/** The address of a path while a browser's tests run; none is known while they are only listed. */
export const servedAt = ({ servedAt }: BuiltSite, path: string): string =>
  new URL(path, process.env[servedAt] ?? 'http://localhost/').href;

/** The moment that the examples are built at, so that they never age. */
export const examplesNow = new Date('2030-01-15T05:00:00Z');

export const sites = [published, examples];
