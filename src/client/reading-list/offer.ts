import { copyMark } from '../../config/reading-list.ts';
import { readingListMessages } from '../../i18n/reading-list.ts';
import { createButton } from '../button.ts';
import { runOnBfcacheRestore } from '../on-bfcache-restore.ts';
import { getStatusElement } from '../status.ts';
import { saveStory } from './save.ts';
import { formatSavedDay, type Note, readNote, measureSize } from './notes.ts';
import { registerServiceWorker } from './register-service-worker.ts';

/** Offers to keep a story for when there is no network, and says of one that is kept how it stands. */
export function initReadingList(page: Document): void {
  const row = page.querySelector('.keep');
  const list = page.querySelector<HTMLAnchorElement>('[data-worker]');
  const address = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (!row || !list || !address || !('serviceWorker' in navigator)) return;
  const { worker = '' } = list.dataset;
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
    else if (note.corrected === corrected) linked(readingListMessages.kept(measureSize(note.size)));
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
      // What stands by may have been lost, or not have come at all.
      if (note) await registerServiceWorker(worker);
      show(note);
    } catch {
      show();
    }
  };
  // What is there from the start is not announced.
  void tell().then(() => row.append(place));
  runOnBfcacheRestore(tell);
}

/** Whether this page came out of what is kept. */
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
