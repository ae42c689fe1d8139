import { hash } from 'node:crypto';
import { hashedFolders, readingListPath } from '../routes.ts';
import { site } from '../config/site.ts';
import type { Edition } from '../model/edition.ts';
import { createReadingListView } from '../views/reading-list.ts';
import end from '../client/service-worker/unregister.ts?bundled';
import keep from '../client/service-worker/service-worker.ts?bundled';

/**
 * The script that answers in a reader's browser where there is no network (Service Workers, section 2.1); where readers may keep
 * stories no more, one that ends it. A browser takes it for new where any byte of it is.
 *
 * @param look hashes of the styles and the script of the page for those without a network
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
