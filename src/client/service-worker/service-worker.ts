import { offlinePrefix } from '../../config/reading-list.ts';
import { respondWithFile, respondWithPage } from './respond.ts';

declare const self: ServiceWorkerGlobalScope;

const { version, list, folders } = edition;
const offline = offlinePrefix + version;

self.addEventListener('install', (event) => {
  const ready = holdList().catch((error: unknown) => {
    // One of before has its list. Where there is none, what was kept is to be read without it.
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

/** Stores the page for those without a network, where it is not yet. */
async function holdList(): Promise<void> {
  const cache = await caches.open(offline);
  if (!(await cache.match(list))) await cache.add(new Request(list, { cache: 'reload' }));
}

/** Forgets the pages for those without a network that workers of builds before have left. */
async function forgetFormer(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(offlinePrefix) && name !== offline) await caches.delete(name);
}
