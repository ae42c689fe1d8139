/** Does something whenever a browser shows the page again as it was put aside (HTML, section 7.4.6.2): it does not know what came to be since. */
export const runOnBfcacheRestore = (act: () => unknown): void =>
  addEventListener('pageshow', ({ persisted }) => persisted && act());
