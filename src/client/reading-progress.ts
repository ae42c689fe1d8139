import { readingProgressMessages } from '../i18n/reading-progress.ts';
import { createButton } from './button.ts';
import { createPanel } from './panel.ts';
import { findLastAbove, getTop } from './position.ts';
import { readSettings } from './settings.ts';
import { trySet, readStored } from './storage.ts';

/**
 * The last visit to a story: the time of the latest correction or change that the reader could see
 * (RFC 3339), and the first characters of the block that was read last.
 */
type Visit = [changed: string, place: string];

/** Maximum number of remembered stories. The oldest visits are removed first. */
const most = 200;

/** Number of first characters that identify a block, in UTF-16 code units. */
const beginning = 80;

/**
 * Shows a returning reader what has been corrected or changed in the story since the last visit.
 * Also offers to continue at the block that was read last, if the reader has enabled that setting.
 *
 * @param isAtHead whether the page was opened at its top, without a fragment
 */
export function restoreReadingPosition(page: Document, isAtHead: boolean): void {
  const blocks = [...page.querySelectorAll<HTMLElement>('article .prose > :not(aside)')];
  const prose = blocks[0]?.parentElement;
  if (!prose) return;
  const lines = [...page.querySelectorAll('[data-since] p:not(:last-child)')];
  const changed = getTime(lines[0]);
  const [before, place] = readVisits().get(location.pathname) ?? [changed, ''];
  const bar = createPanel(page, readingProgressMessages.label);
  bar.className = 'entries afloat screen small';

  const block = blocks.find(({ textContent }) => place && textContent.startsWith(place));
  if (block && isAtHead && isPlaceKept() && getTop(block) > innerHeight)
    bar.prepend(
      createButton(page, readingProgressMessages.goOn, () => {
        block.tabIndex = -1;
        block.focus();
        scrollBy(0, getTop(block) - getReadingLine());
        bar.close();
      }),
    );
  const known = lines.findIndex((line) => Date.parse(getTime(line)) <= (Date.parse(before) || 0));
  const since = known < 0 ? lines : lines.slice(0, known);
  if (since.length > 0)
    bar.prepend(readingProgressMessages.since, ...since.map((line) => line.cloneNode(true)));
  if (bar.childNodes.length > 1) {
    bar.open = true;
    prose.before(bar);
  }

  page.addEventListener('visibilitychange', () => {
    // Browsers round the scroll position. With one more pixel, a reader who continues and leaves
    // at once returns to the same block.
    const read = findLastAbove(blocks, getReadingLine() + 1);
    const isOver = prose.getBoundingClientRect().bottom < innerHeight;
    const text = blocks[read]?.textContent ?? '';
    const reached = (read > 0 && text.slice(0, beginning)) || place;
    // A saved copy may be older than the version that the reader has seen.
    remember([changed > before ? changed : before, isOver ? '' : reached]);
  });
}

/** Estimates the distance from the top of the window to the line being read, in CSS pixels. */
const getReadingLine = (): number => innerHeight / 4;

const getTime = (line?: Element): string => line?.querySelector('time')?.dateTime ?? '';

/**
 * Checks whether the reader has enabled remembering the reading position. This is off by default,
 * because people share phones.
 */
const isPlaceKept = (): boolean => Boolean(readSettings()['place']);

/** Reads the visits by the path of the page, the latest last. Ignores all other values. */
const readVisits = () =>
  new Map(
    Object.entries(readStored<Visit>('visits')).filter(([, visit]) => Array.isArray(visit)),
  ) as Map<string, Visit>;

function remember(visit: Visit): void {
  const all = readVisits();
  all.delete(location.pathname);
  all.set(location.pathname, visit);
  const kept = [...all]
    .slice(-most)
    .map(([path, [changed, place]]) => [path, [changed, isPlaceKept() ? place : '']]);
  trySet('visits', Object.fromEntries(kept));
}
