import { keptList } from '../../i18n/reading-list.ts';
import { createButton } from '../button.ts';
import { runOnBfcacheRestore } from '../on-bfcache-restore.ts';
import { getStatusElement } from '../status.ts';
import { formatSavedDay, forget, type Note, readNotes, measureSize } from './notes.ts';

/** The properties that this script reads from the feed of corrections (JSON Feed 1.1). */
interface Corrections {
  items: { id: string; url: string; summary: string; date_published: string }[];
}

const place = document.querySelector<HTMLElement>('.kept');
if (place) void showKept(document, place);

runOnBfcacheRestore(() => location.reload());

/**
 * Lists the saved stories, each with a button that removes it. Then adds the corrections that were
 * published since each story was saved.
 */
async function showKept(page: Document, place: HTMLElement): Promise<void> {
  const { list = '', feed = '', most } = place.dataset;
  const said = getStatusElement(page);
  said.className = 'small';
  said.tabIndex = -1;
  const rows = page.createElement('ol');
  if (location.pathname !== list) place.append(replaceBy(page));
  place.append(said, rows);
  try {
    const found = await readNotes();
    const tell = () => (said.textContent = createSummary(found));
    const made = found.map((note) => {
      const row = getRow(page, note, () => {
        const index = found.indexOf(note);
        if (index < 0) return;
        found.splice(index, 1);
        row.remove();
        said.textContent = `${keptList.removed(note.title)} ${createSummary(found)}`;
        // Focuses no other row, so that a key that is held down removes only one story.
        said.focus();
      });
      return row;
    });
    rows.append(...made);
    tell();
    if (found.length > 0)
      tellCorrections(page, [...found], made, {
        items: await fetchCorrections(feed),
        most: Number(most),
      });
  } catch {
    said.textContent = keptList.refused;
  }
}

const createSummary = (found: Note[]): string =>
  found.length === 0
    ? keptList.none
    : keptList.total(found.length, measureSize(found.reduce((sum, { size }) => sum + size, 0)));

/** Creates the message that replaces a page that could not be loaded. */
function replaceBy(page: Document): HTMLElement {
  const [note, link] = [page.createElement('p'), page.createElement('a')];
  note.className = 'state small';
  link.href = location.href;
  link.textContent = keptList.retry;
  // If the address has a fragment, the link would only scroll within this page.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  note.append(`${keptList.offline} `, link);
  return note;
}

function getRow(page: Document, { path, title, at, size }: Note, removed: () => void): HTMLElement {
  const [row, link, line] = [
    page.createElement('li'),
    page.createElement('a'),
    page.createElement('p'),
  ];
  link.href = path;
  link.textContent = title;
  line.className = 'small';
  line.textContent = keptList.entry(formatSavedDay(page, at), measureSize(size));
  // Ignores the second click of a double click, because the next row has moved under the pointer.
  const remove = createButton(page, keptList.remove, ({ detail }) => {
    if (detail < 2) void forget(path).then(removed);
  });
  remove.setAttribute('aria-label', keptList.removeTitled(title));
  row.append(link, line, remove);
  return row;
}

/** Fetches the newest corrections of all stories. Returns undefined if the request fails. */
async function fetchCorrections(feed: string): Promise<Corrections['items'] | undefined> {
  try {
    const response = await fetch(feed, { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as Corrections).items : undefined;
  } catch {
    return undefined;
  }
}

function tellCorrections(
  page: Document,
  found: Note[],
  rows: HTMLElement[],
  { items, most }: { items: Corrections['items'] | undefined; most: number },
): void {
  if (!items) return;
  const oldest = items.at(-1);
  const isCut = items.length >= most;
  for (const [index, { path, at, corrected }] of found.entries()) {
    const since = items.filter(
      ({ id, url, date_published: date }) =>
        // The id contains the first address of a story, even if the story has moved since.
        [id, url].some((address) => new URL(address).pathname === path) &&
        Date.parse(date) > (Date.parse(corrected) || 0),
    );
    const lines = since.map(({ summary }) => keptList.since(summary));
    if (isCut && oldest && Date.parse(oldest.date_published) > at) lines.push(keptList.unknown);
    for (const line of lines) {
      const note = page.createElement('p');
      note.className = 'state small';
      note.textContent = line;
      rows[index]?.append(note);
    }
  }
}
