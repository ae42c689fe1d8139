import { expect, test } from 'vitest';
import { filesOnlyIn, type Stock } from '../../src/release/stock.ts';
import { random } from '../corpus.ts';

/** A stock of a few units, of which another of the same numbers has many in common; files are named by several. */
function stockOf(next: () => number): Stock {
  const some = (kind: string, count: number) =>
    Array.from({ length: Math.floor(next() * count) }, () => `/${kind}/${Math.floor(next() * 9)}`);
  const units = Array.from({ length: 12 }, (_, index) => index)
    .filter(() => next() < 0.7)
    .map((index) => {
      const version = Math.floor(next() * 2);
      const files = (kind: string) => [`/${kind}/${index}-${version}`, `/${kind}/${index % 3}`];
      return {
        ...{ id: `unit ${index}`, key: `${index}-${version}` },
        ...{ paths: files('halaman'), hashed: files('kartu') },
      };
    });
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    others: some('halaman', 4),
    left: new Map(some('kartu', 4).map((path) => [path, '2030-01-01T00:00:00Z'])),
  };
}

const filesIn = ({ units, others, left }: Stock): Set<string> =>
  new Set([
    ...Array.from(units.values()).flatMap(({ paths, hashed }) => [...paths, ...hashed]),
    ...[...others, ...left.keys()],
  ]);

test('what stands by one stock alone is what the set of its files has and that of the other has not', () => {
  const next = random(7);
  let found = 0;
  for (let round = 0; round < 500; round++) {
    const [one, other] = [stockOf(next), stockOf(next)];
    const only = filesOnlyIn(one, other);
    expect([...only].sort()).toEqual([...filesIn(one).difference(filesIn(other))].sort());
    found += only.size;
  }
  expect(found).toBeGreaterThan(1_000);
});
