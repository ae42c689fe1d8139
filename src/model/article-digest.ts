import { hash } from 'node:crypto';
import type { Article } from './article.ts';
import { memoize } from './memoize.ts';
import type { Term } from './schema.ts';

/** Returns a hash of a value that can be serialized as JSON: 24 hexadecimal digits. */
export const hashJson = (value: unknown): string =>
  hash('sha256', JSON.stringify(value)).slice(0, 24);

const hashTerm = memoize((term: Term) => hashJson(term));

/**
 * Returns a hash of everything in an article: its text, its pictures and the terms that it names.
 */
export const getArticleDigest = memoize(({ made, state, names, desk, tags, credits }: Article) =>
  hashJson([
    made,
    state,
    names,
    ...[desk, ...tags, ...credits.map(({ person }) => person)].map(hashTerm),
  ]),
);
