import { createHash } from 'node:crypto';
import { settingsKey } from './settings-key.ts';

/** The one script that runs before a page is painted: it tells the stylesheet what a reader has set, from `localStorage`. */
export const settingsLine = `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.${settingsKey}))}catch{}`;

/** It as a source expression of a content security policy (CSP Level 3, section 2.3.1). */
export const settingsHash = `'sha256-${createHash('sha256').update(settingsLine).digest('base64')}'`;
