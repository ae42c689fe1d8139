/** Whether a build publishes the last good version of an article in which something is wrong, instead of nothing at all: `WARTA_KEEP_LAST`. */
export const keepsLast = process.env['WARTA_KEEP_LAST'] === 'yes';

const live = 'WARTA_LIVE';

/** Says for this process whether pages are served to an editor, who sees drafts and what is to come, or built for readers. */
export function serveLive(isServed: boolean): void {
  process.env[live] = isServed ? 'yes' : 'no';
}

/**
 * Whether pages are served to an editor. Vite's own word for it, `import.meta.env.DEV`, can be set
 * from outside by a variable of that name, and drafts would be published.
 */
export const isLive = (): boolean => process.env[live] === 'yes';
