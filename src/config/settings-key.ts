/** Name under which a browser keeps what a reader has set, as JSON: a word for each, by its name in `data-*`. */
export const settingsKey = 'settings';
