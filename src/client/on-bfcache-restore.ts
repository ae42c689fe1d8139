/**
 * Calls a function whenever the browser restores the page from the back/forward cache (HTML,
 * section 7.4.6.2). A restored page may show outdated content.
 */
export const runOnBfcacheRestore = (act: () => unknown): void =>
  addEventListener('pageshow', ({ persisted }) => persisted && act());
