import { hash } from 'node:crypto';
import { hashedFolders, readingListPath } from '../routes.ts';
import { site } from '../config/site.ts';
import type { Edition } from '../model/edition.ts';
import { createReadingListView } from '../views/reading-list.ts';
import end from '../client/service-worker/unregister.ts?bundled';
import keep from '../client/service-worker/service-worker.ts?bundled';

/**
 * Renders the service worker, which answers requests when there is no network (Service Workers,
 * section 2.1). If readers can no longer save stories, it renders a worker that unregisters itself.
 * A browser installs a worker again if any byte of it has changed.
 *
 * @param look hashes of the styles and the script of the offline page
 */
export function renderWorker(edition: Edition, look: string): string {
  if (!site.keeping) return end;
  const told = {
    version: hash('sha256', JSON.stringify([createReadingListView(edition), look])).slice(0, 16),
    list: readingListPath,
    folders: [hashedFolders.pictures, hashedFolders.scripts],
  };
  return `const edition=${JSON.stringify(told)};\n${keep}\n`;
}
