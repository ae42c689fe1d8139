const given = process.env.WARTA_NOW;

/**
 * The time of the build: `WARTA_NOW` (an ISO 8601 instant) if it is set, otherwise the clock. With
 * the same `WARTA_NOW`, a build produces the same bytes. Other code takes `now` as an argument.
 *
 * @throws RangeError if `WARTA_NOW` is not a date
 */
export const now = given ? new Date(given) : new Date();

/** Returns the current time, for a process that keeps running. Returns `WARTA_NOW` if it is set. */
export const getCurrentTime = (): Date => (given ? now : new Date());

/**
 * Returns the time of the machine's clock in milliseconds since 1970, even if `WARTA_NOW` is set.
 * Use it for comparisons with modification times of files.
 */
export const getMachineTime = (): number => Date.now();

if (Number.isNaN(now.getTime())) throw new RangeError(`WARTA_NOW is no date: ${given}`);
