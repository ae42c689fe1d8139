import { expect, test } from 'vitest';
import { exportedFunctions } from './exported-functions.ts';

/** Exported functions, except those whose names Astro requires. */
const functions = exportedFunctions.filter(({ name }) => !['GET', 'getStaticPaths'].includes(name));

test('no two exported functions share a name', () => {
  expect(functions.length).toBeGreaterThan(500);
  const byName = Map.groupBy(functions, ({ name }) => name);
  const shared = [...byName.values()].filter(({ length }) => length > 1);
  expect(shared.map((some) => some.map(({ name, file }) => `${name} in ${file}`))).toEqual([]);
});

test('the name of an exported function that ends in Of or In begins with a verb', () => {
  const named = functions.filter(({ name }) => /^[a-z]+(?:[A-Z][a-z]+)*(?:Of|In)$/.test(name));
  expect(named.map(({ name }) => name).filter((name) => !isVerb(name))).toEqual([]);
});

/** Checks whether a name that ends in a preposition begins with a verb, as `isPartOf` does. */
const isVerb = (name: string): boolean => /^(?:is|has|list|find|get)[A-Z]/.test(name);
