import { offlinePrefix } from '../../config/reading-list.ts';
import { respondWithFile, respondWithPage } from './respond.ts';

declare const self: ServiceWorkerGlobalScope;

const { version, list, folders } = edition;
const offline = offlinePrefix + version;

self.addEventListener('install', (event) => {
  const ready = holdList().catch((error: unknown) => {
    // If an earlier worker is active, this installation may fail, because that worker has its own
    // list. Otherwise, readers need this worker for their saved stories, even without the list.
    if (self.registration.active) throw error;
  });
  event.waitUntil(ready.then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetFormer(), self.registration.navigationPreload.enable()]));
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (mode === 'navigate' && pathname.endsWith('/')) {
    event.respondWith(respondWithPage(event, list));
    event.waitUntil(holdList().catch(() => undefined));
  } else if (folders.some((folder) => pathname.startsWith(folder)))
    event.respondWith(respondWithFile(event.request));
});

/** Caches the offline page, the reading list, unless it is cached already. */
async function holdList(): Promise<void> {
  const cache = await caches.open(offline);
  if (!(await cache.match(list))) await cache.add(new Request(list, { cache: 'reload' }));
}

/** Deletes the offline pages that the workers of earlier builds have cached. */
async function forgetFormer(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(offlinePrefix) && name !== offline) await caches.delete(name);
}
