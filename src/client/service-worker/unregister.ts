import { offlinePrefix } from '../../config/reading-list.ts';

declare const self: ServiceWorkerGlobalScope;

// Takes the place of a worker of before, and goes with it. What readers have kept is theirs, and stays.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.registration.unregister(), forget()]));
});

async function forget(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(offlinePrefix)) await caches.delete(name);
}
