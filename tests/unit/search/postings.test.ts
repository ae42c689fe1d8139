import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  joinParts,
  type Posting,
  parsePostings,
  serializePostings,
} from '../../../src/search/postings.ts';

const part = fc.record({ part: fc.nat(70), isHeading: fc.boolean() });
const postings = fc.uniqueArray(
  fc.record({
    article: fc.nat(200_000),
    parts: fc.uniqueArray(part, { selector: (one) => one.part, minLength: 1, maxLength: 6 }),
  }),
  { selector: ({ article }) => article, maxLength: 30 },
);

test('parsed postings equal the serialized ones, for any articles and parts', () => {
  fc.assert(
    fc.property(postings, (list) => {
      const sorted: Posting[] = list.toSorted((one, other) => one.article - other.article);
      const text = serializePostings(
        sorted.map(({ article, parts }) => [article, joinParts(parts)]),
      );
      expect(text).toMatch(/^[0-9a-zA-Z_]*$/);
      expect(parsePostings(text)).toEqual(sorted);
    }),
  );
});
