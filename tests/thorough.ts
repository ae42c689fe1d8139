import { randomInt } from 'node:crypto';

/** Whether all tests run, as in `npm run test:all`, or only those that fit into a few minutes. */
export const isThorough = process.env['WARTA_TESTS'] === 'all';

/**
 * Seed of the tests with random input: an integer, at least 1. Each run of `npm test` uses a
 * different seed. A failing test prints its seed; `WARTA_SEED` repeats it.
 */
export const seed = Number(process.env['WARTA_SEED'] ?? randomInt(1, 2 ** 31));
