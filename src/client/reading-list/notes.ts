import { keptPrefix, notePath, offlinePrefix } from '../../config/reading-list.ts';

/** A note about a saved story, stored next to its copy. */
export interface Note {
  path: string;
  title: string;
  /** Time when the story was saved, in milliseconds since 1970. */
  at: number;
  /** Size of all its files, in bytes. */
  size: number;
  /** Time of the latest correction in the saved copy (RFC 3339). Empty if there was none. */
  corrected: string;
}

/** Returns the name of the cache that holds the story at a path. */
export const getCacheName = (path: string): string => keptPrefix + path;

/** Reads the note about the story at a path. Returns undefined if the story is not saved. */
export async function readNote(path: string): Promise<Note | undefined> {
  const response = await caches.match(notePath, { cacheName: getCacheName(path) });
  return (await response?.json()) as Note | undefined;
}

/** Reads the notes about all saved stories, the latest first. */
export async function readNotes(): Promise<Note[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(keptPrefix));
  const found = await Promise.all(names.map((name) => readNote(name.slice(keptPrefix.length))));
  return found.filter((note) => note !== undefined).sort((one, other) => other.at - one.at);
}

/** Removes a saved story. With the last one, removes the service worker and offline page too. */
export async function forget(path: string): Promise<void> {
  await caches.delete(getCacheName(path));
  const names = await caches.keys();
  if (names.some((name) => name.startsWith(keptPrefix))) return;
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
  await Promise.all(
    names.filter((name) => name.startsWith(offlinePrefix)).map((name) => caches.delete(name)),
  );
}

/** Formats a size in kilobytes, at least 1: `84 kB`. */
export const measureSize = (bytes: number): string =>
  `${Math.max(1, Math.round(bytes / 1_000))} kB`;

/**
 * Formats a date in the language of the page: `26 November 2026`.
 *
 * @param at milliseconds since 1970
 */
export const formatSavedDay = (page: Document, at: number): string =>
  new Date(at).toLocaleDateString(page.documentElement.lang, { dateStyle: 'long' });
