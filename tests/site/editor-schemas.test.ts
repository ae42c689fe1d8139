import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  articleSchema,
  pageSchema,
  peopleSchema,
  placesSchema,
  termsSchema,
} from '../../src/model/schema.ts';
import { root } from './building.ts';

// Code editors complete and explain fields with these files (Astro's `contentIntellisense`, JSON
// Schema).
test.each([
  ['articles', articleSchema],
  ['pages', pageSchema],
  ['desks', termsSchema.valueType],
  ['tags', termsSchema.valueType],
  ['people', peopleSchema.valueType],
  ['places', placesSchema.valueType],
])('an editor of %s sees a description of each field in Indonesian', (name, { shape }) => {
  const file = join(root, `.astro/collections/${name}.schema.json`);
  const { properties } = JSON.parse(readFileSync(file, 'utf8')) as {
    properties: Record<string, { description?: string }>;
  };
  const described = Object.entries<{ description?: string | undefined }>(shape).map(
    ([field, { description }]) => [field, description],
  );
  expect(described.length).toBeGreaterThan(1);
  expect(
    Object.entries(properties)
      .filter(([field]) => field !== '$schema')
      .map(([field, { description }]) => [field, description]),
  ).toEqual(described);
});
