import { copyMark } from '../../config/keeping.ts';
import { keeping } from '../../words/keeping.ts';
import { button } from '../button.ts';
import { status } from '../status.ts';
import { keep } from './keep.ts';
import { dayOf, type Note, noteOf, sizeOf } from './notes.ts';
import { standBy } from './worker.ts';

/** Offers to keep a story for when there is no network, and says of one that is kept how it stands. */
export function offerKeeping(page: Document): void {
  const row = page.querySelector<HTMLElement>('[data-keep]');
  const address = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (!row || !address || !('caches' in window) || !('serviceWorker' in navigator)) return;
  const [list = '', worker = ''] = (row.dataset['keep'] ?? '').split(' ');
  const path = new URL(address).pathname;
  const title = page.querySelector('h1')?.textContent.trim() ?? '';
  const corrected = page.querySelector<HTMLTimeElement>('.entries time')?.dateTime ?? '';
  const place = status(page);
  const offer = (label: string) => {
    place.replaceChildren(button(page, label, () => void act()));
  };
  const linked = (label: string) => {
    const link = page.createElement('a');
    link.href = list;
    link.textContent = label;
    place.replaceChildren(link);
  };
  const show = (note: Note) => {
    if (note.corrected !== corrected) offer(keeping.again);
    else if (isCopy()) linked(keeping.copy(dayOf(page, note.at)));
    else linked(keeping.kept(sizeOf(note.size)));
  };
  const act = async () => {
    place.textContent = keeping.busy;
    try {
      await standBy(worker);
      show(await keep(page, { path, title, corrected }));
    } catch (error) {
      place.textContent = reasonOf(error);
    }
  };
  row.append(place);
  void noteOf(path)
    .catch(() => undefined)
    .then((note) => {
      if (note) show(note);
      else offer(keeping.keep);
    });
}

/** Whether this page came out of what is kept. */
function isCopy(): boolean {
  const [asked] = performance.getEntriesByType('navigation');
  const { serverTiming = [] } = (asked ?? {}) as Partial<PerformanceNavigationTiming>;
  return serverTiming.some(({ name }) => name === copyMark);
}

function reasonOf(error: unknown): string {
  const { name } = error as Error;
  if (name === 'QuotaExceededError') return keeping.full;
  return name === 'SecurityError' || name === 'NotSupportedError'
    ? keeping.refused
    : keeping.failed;
}
