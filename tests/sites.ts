import { resolve } from 'node:path';

/** A built site that the tests look at. */
export interface BuiltSite {
  name: string;
  folder: string;
  port: number;
  url: string;
}

const built = (name: string, folder: string, port: number): BuiltSite => ({
  name,
  folder: resolve(import.meta.dirname, '..', folder),
  port,
  url: `http://localhost:${port}/`,
});

/** The site as published from `content/`. */
export const published = built('published', 'dist', 4391);

/** The site made from the examples, which show what content may come. */
export const examples = built('examples', 'tests/output/examples', 4392);

/** The moment that the examples are built at, so that they never age. */
export const examplesNow = new Date('2030-01-15T05:00:00Z');

export const sites = [published, examples];
