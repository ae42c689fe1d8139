import { offlinePrefix } from '../config/keeping.ts';
import { fileFor, pageFor } from './answers.ts';

declare const self: ServiceWorkerGlobalScope;

const { version, list, folders } = edition;
const offline = offlinePrefix + version;

self.addEventListener('install', (event) => {
  const page = new Request(list, { cache: 'reload' });
  event.waitUntil(
    caches
      .open(offline)
      .then((cache) => cache.add(page))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetFormer(), self.registration.navigationPreload.enable()]));
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (mode === 'navigate' && pathname.endsWith('/')) event.respondWith(pageFor(event, list));
  else if (folders.some((folder) => pathname.startsWith(folder)))
    event.respondWith(fileFor(event.request));
});

/** Forgets the pages for those without a network that workers of builds before have left. */
async function forgetFormer(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(offlinePrefix) && name !== offline) await caches.delete(name);
}
