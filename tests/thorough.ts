import { randomInt } from 'node:crypto';

/** Whether every test runs, as in `npm run test:all`, or those that fit into a few minutes. */
export const isThorough = process.env['WARTA_TESTS'] === 'all';

/**
 * Seed of the tests that try random input, an integer from 1. Each run of `npm test` takes another one, and a
 * test names it where it fails; `WARTA_SEED` repeats it.
 */
export const seed = Number(process.env['WARTA_SEED'] ?? randomInt(1, 2 ** 31));
