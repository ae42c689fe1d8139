const given = process.env.WARTA_NOW;

/**
 * The moment this build counts as now: `WARTA_NOW` (an ISO 8601 instant) where it is set, so that
 * a build can be repeated to the byte, else the clock. Pages and the collections' configuration read it; all else is told.
 *
 * @throws RangeError when `WARTA_NOW` is no date.
 */
export const now = given ? new Date(given) : new Date();

/** The moment now as the clock says it, for a server that runs on; `WARTA_NOW` where it is set. */
export const getCurrentTime = (): Date => (given ? now : new Date());

/** Milliseconds since 1970 by the machine's clock, whatever moment a build counts as now: what files' times are compared with. */
export const getMachineTime = (): number => Date.now();

if (Number.isNaN(now.getTime())) throw new RangeError(`WARTA_NOW is no date: ${given}`);
