/** Whether a build publishes the last good version of an article in which something is wrong, instead of nothing at all: `WARTA_KEEP_LAST`. */
export const keepsLast = process.env['WARTA_KEEP_LAST'] === 'yes';
