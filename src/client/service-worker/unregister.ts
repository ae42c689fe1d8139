import { offlinePrefix } from '../../config/reading-list.ts';

declare const self: ServiceWorkerGlobalScope;

// Replaces an earlier worker and unregisters itself. Saved stories belong to the readers, so their
// caches stay.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.registration.unregister(), forget()]));
});

async function forget(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(offlinePrefix)) await caches.delete(name);
}
