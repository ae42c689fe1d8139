import { readingProgressMessages } from '../i18n/reading-progress.ts';
import { createButton } from './button.ts';
import { createPanel } from './panel.ts';
import { findLastAbove, getTop } from './position.ts';
import { readSettings } from './settings.ts';
import { trySet, readStored } from './storage.ts';

/** What a browser remembers of a story: its newest correction or change when it was last open (RFC 3339), and how the block begins that was read last. */
type Visit = [changed: string, place: string];

/** How many stories are remembered, the latest. */
const most = 200;

/** How much of a block tells it from others, in UTF-16 code units. */
const beginning = 80;

/**
 * Tells a reader who opens a story again what was corrected or changed in it since, and offers to go on at the block that was read
 * last, where the reader wants that to be remembered.
 *
 * @param isAtHead whether the page was asked for as a whole, and not some place in it
 */
export function restoreReadingPosition(page: Document, isAtHead: boolean): void {
  const blocks = [...page.querySelectorAll<HTMLElement>('article .prose > :not(nav)')];
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
    // A pixel more, for where the page stands is rounded: who goes on and leaves again comes back to the same block.
    const read = findLastAbove(blocks, getReadingLine() + 1);
    const isOver = prose.getBoundingClientRect().bottom < innerHeight;
    const text = blocks[read]?.textContent ?? '';
    const reached = (read > 0 && text.slice(0, beginning)) || place;
    // A copy may be older than what was seen of the story.
    remember([changed > before ? changed : before, isOver ? '' : reached]);
  });
}

/** How far down the window a reader is taken to read, in CSS pixels. */
const getReadingLine = (): number => innerHeight / 4;

const getTime = (line?: Element): string => line?.querySelector('time')?.dateTime ?? '';

/** Whether the reader has set that places are remembered; phones are shared. */
const isPlaceKept = (): boolean => Boolean(readSettings()['place']);

/** What is remembered, by the path of its page, the latest last; what is no visit is none of ours. */
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
