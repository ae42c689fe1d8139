/**
 * Calls a function whenever the browser restores the page from the back/forward cache (HTML,
 * section 7.4.6.2). A restored page does not know what has changed in the meantime.
 */
export const runOnBfcacheRestore = (act: () => unknown): void =>
  addEventListener('pageshow', ({ persisted }) => persisted && act());
