/**
 * Checks whether a build publishes the last good version of an article that has errors, instead of
 * publishing nothing (`WARTA_KEEP_LAST`).
 */
export const shouldKeepLast = (): boolean => process.env['WARTA_KEEP_LAST'] === 'yes';

/** Checks whether a build updates the ledger of published articles (`WARTA_LEDGER`). */
export const shouldKeepLedger = (): boolean => process.env['WARTA_LEDGER'] === 'yes';

/** Checks whether cards are drawn. `WARTA_CARDS=no` omits cards, to measure the rest of a build. */
export const shouldDrawCards = (): boolean => process.env['WARTA_CARDS'] !== 'no';

declare const __IS_PREVIEW__: boolean | undefined;

/**
 * Checks whether pages are rendered for an editor, who also sees drafts and scheduled articles. The
 * development server defines `__IS_PREVIEW__`. Vite's `import.meta.env.DEV` is unsuitable: an
 * environment variable of the same name can set it, and a build would then publish drafts.
 */
export const isPreview = (): boolean => typeof __IS_PREVIEW__ !== 'undefined' && __IS_PREVIEW__;
