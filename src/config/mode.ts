/** Whether a build publishes the last good version of an article in which something is wrong, instead of nothing at all: `WARTA_KEEP_LAST`. */
export const keepsLast = process.env['WARTA_KEEP_LAST'] === 'yes';

/** Whether a build keeps the ledger of what it publishes: `WARTA_LEDGER`. */
export const keepsLedger = process.env['WARTA_LEDGER'] === 'yes';

/** Whether cards are drawn: `WARTA_CARDS=no` leaves them out, to measure all else. */
export const drawsCards = process.env['WARTA_CARDS'] !== 'no';

declare const __IS_PREVIEW__: boolean | undefined;

/**
 * Returns whether pages are served to an editor, who sees drafts and scheduled articles. The development
 * server defines it for the pages. Vite's own `import.meta.env.DEV` can be set from outside by a variable
 * of that name, and drafts would be published.
 */
export const isPreview = (): boolean => typeof __IS_PREVIEW__ !== 'undefined' && __IS_PREVIEW__;
