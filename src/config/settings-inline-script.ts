import { createHash } from 'node:crypto';
import { settingsKey } from './settings-key.ts';

/**
 * The only script that runs before a page is painted. It copies the reader's settings from
 * `localStorage` to `data-*` attributes, which the stylesheet reads.
 */
export const settingsLine = `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.${settingsKey}))}catch{}`;

/**
 * Hash of the script as a source expression of a content security policy (CSP Level 3, section
 * 2.3.1).
 */
export const settingsHash = `'sha256-${createHash('sha256').update(settingsLine).digest('base64')}'`;
