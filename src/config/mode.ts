/** Returns whether a build publishes the last good version of an article in which something is wrong, instead of nothing at all: `WARTA_KEEP_LAST`. */
export const shouldKeepLast = (): boolean => process.env['WARTA_KEEP_LAST'] === 'yes';

/** Returns whether a build keeps the ledger of what it publishes: `WARTA_LEDGER`. */
export const shouldKeepLedger = (): boolean => process.env['WARTA_LEDGER'] === 'yes';

/** Returns whether cards are drawn: `WARTA_CARDS=no` leaves them out, to measure all else. */
export const shouldDrawCards = (): boolean => process.env['WARTA_CARDS'] !== 'no';

declare const __IS_PREVIEW__: boolean | undefined;

/**
 * Returns whether pages are served to an editor, who sees drafts and scheduled articles. The development
 * server defines it for the pages. Vite's own `import.meta.env.DEV` can be set from outside by a variable
 * of that name, and drafts would be published.
 */
export const isPreview = (): boolean => typeof __IS_PREVIEW__ !== 'undefined' && __IS_PREVIEW__;
