import { copyMark } from '../../config/reading-list.ts';
import { readingListMessages } from '../../i18n/reading-list.ts';
import { createButton } from '../button.ts';
import { runOnBfcacheRestore } from '../on-bfcache-restore.ts';
import { getStatusElement } from '../status.ts';
import { saveStory } from './save.ts';
import { formatSavedDay, type Note, readNote } from './notes.ts';
import { registerServiceWorker } from './register-service-worker.ts';

/**
 * Adds a button that saves the story for reading offline, or updates an outdated copy. If the page
 * is the copy, or the copy is up to date, adds a link to the reading list instead.
 */
export function initReadingList(page: Document): void {
  const row = page.querySelector('.keep');
  const list = page.querySelector<HTMLAnchorElement>('[data-worker]');
  const address = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (!row || !list || !address || !('serviceWorker' in navigator)) return;
  const { worker } = list.dataset as DOMStringMap & Record<'worker', string>;
  const path = new URL(address).pathname;
  const title = page.querySelector('h1')?.textContent.trim() ?? '';
  const corrected = page.querySelector<HTMLTimeElement>('.entries time')?.dateTime ?? '';
  const place = getStatusElement(page);
  place.className = 'screen';
  const put = (made: HTMLElement) => {
    const hasFocus = place.contains(page.activeElement);
    place.replaceChildren(made);
    if (hasFocus) made.focus();
  };
  const offer = (label: string) => put(createButton(page, label, act));
  const linked = (label: string) => {
    const link = list.cloneNode() as HTMLAnchorElement;
    link.textContent = label;
    put(link);
  };
  const show = (note?: Note) => {
    if (!note) offer(readingListMessages.keep);
    else if (isCopy()) linked(readingListMessages.copy(formatSavedDay(page, note.at)));
    else if (note.corrected === corrected) linked(readingListMessages.kept);
    else offer(readingListMessages.again);
  };
  const act = async ({ target }: Event) => {
    const pressed = target as HTMLButtonElement;
    if (pressed.textContent === readingListMessages.busy) return;
    pressed.textContent = readingListMessages.busy;
    try {
      const note = await saveStory(page, { path, title, corrected });
      await registerServiceWorker(worker);
      show(note);
    } catch (error) {
      offer(getReason(error));
    }
  };
  const tell = async () => {
    try {
      const note = await readNote(path);
      // The service worker may have been removed, or its registration may have failed.
      if (note) await registerServiceWorker(worker);
      show(note);
    } catch {
      show();
    }
  };
  // Adds the element after its content, so that screen readers do not announce the first state.
  void tell().then(() => row.firstElementChild?.after(place));
  runOnBfcacheRestore(tell);
}

/** Checks whether this page was loaded from the saved copy. */
function isCopy(): boolean {
  const [asked] = performance.getEntriesByType('navigation');
  const { serverTiming = [] } = (asked ?? {}) as Partial<PerformanceNavigationTiming>;
  return serverTiming.some(({ name }) => name === copyMark);
}

function getReason(error: unknown): string {
  const { name } = error as Error;
  if (name === 'QuotaExceededError') return readingListMessages.full;
  return name === 'SecurityError' || name === 'NotSupportedError'
    ? readingListMessages.refused
    : readingListMessages.failed;
}
