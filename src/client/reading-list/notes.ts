import { keptPrefix, notePath, offlinePrefix } from '../../config/reading-list.ts';

/** What is known of a story that a reader has kept, beside its copy. */
export interface Note {
  path: string;
  title: string;
  /** When it was kept, in milliseconds since 1970. */
  at: number;
  /** Bytes of its files. */
  size: number;
  /** When it had last been corrected by then (RFC 3339), or nothing. */
  corrected: string;
}

/** Name of the cache that holds the story at a path. */
export const getCacheName = (path: string): string => keptPrefix + path;

/** What is known of the kept story at a path; undefined where none is kept. */
export async function readNote(path: string): Promise<Note | undefined> {
  const response = await caches.match(notePath, { cacheName: getCacheName(path) });
  return (await response?.json()) as Note | undefined;
}

/** The stories that a reader has kept, the latest first. */
export async function readNotes(): Promise<Note[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(keptPrefix));
  const found = await Promise.all(names.map((name) => readNote(name.slice(keptPrefix.length))));
  return found.filter((note) => note !== undefined).sort((one, other) => other.at - one.at);
}

/** Removes a kept story; with the last, also what answers without a network. */
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

/** Bytes as a reader reads them: `84 kB`. */
export const measureSize = (bytes: number): string =>
  `${Math.max(1, Math.round(bytes / 1_000))} kB`;

/** A day in words. */
export const formatSavedDay = (page: Document, at: number): string =>
  new Date(at).toLocaleDateString(page.documentElement.lang, { dateStyle: 'long' });
