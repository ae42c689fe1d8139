/**
 * Key in `localStorage` of the reader's settings. The value is a JSON object with one string for
 * each `data-*` attribute.
 */
export const settingsKey = 'settings';
