const given = process.env.WARTA_NOW;

/**
 * The moment this build counts as now: `WARTA_NOW` (an ISO 8601 instant) where it is set, so that
 * a build can be repeated to the byte, else the clock. Pages and the collections' configuration read it; all else is told.
 *
 * @throws RangeError when `WARTA_NOW` is no date.
 */
export const now = given ? new Date(given) : new Date();

if (Number.isNaN(now.getTime())) throw new RangeError(`WARTA_NOW is no date: ${given}`);
