import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { runConcurrently } from '../../../src/cache/cache.ts';

test('a build draws as many cards at once as there are cores, and each card once', async () => {
  const cores = availableParallelism();
  const done: number[] = [];
  let [running, most] = [0, 0];
  await runConcurrently(
    Array.from({ length: 3 * cores }, (_, index) => index),
    async (index) => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
      done.push(index);
    },
  );
  expect(most).toBe(cores);
  expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 3 * cores }, (_, i) => i));
});
