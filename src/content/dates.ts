import { countDays, isCalendarDay, isInstant, getMomentOfDay } from '../model/dates.ts';
import type { FileProblem } from '../model/problems.ts';
import { editor } from '../i18n/editor.ts';

/** Fields of the front matter that are lists of dated entries. */
export const datedLists = ['corrections', 'changes', 'minor', 'replies'] as const;

/**
 * Checks that the dates of an article do not contradict its publication time, each other or the
 * current time. Ignores values that are not dates.
 */
export function checkDates(raw: unknown, now: Date): FileProblem[] {
  const head = (raw ?? {}) as Record<string, unknown>;
  const { published, happened, withdrawn } = head;
  if (!isMoment(published)) return [];
  const entries = [
    ...datedLists.map((field) => findMoments(field, head[field])),
    findMoments('withdrawn', withdrawn === undefined ? [] : [withdrawn]).map((one) => ({
      ...one,
      field: 'withdrawn.at',
    })),
  ];
  return [
    ...entries.flatMap((list) => list.flatMap((entry) => checkEntries(entry, published, now))),
    ...entries.flatMap(findRepeated),
    ...isHappenedLate(happened, published),
  ];
}

/** Warns if the publication time of an article is improbable. */
export function findDateWarnings(published: string, now: Date): FileProblem[] {
  const days = countDays(now, new Date(published));
  if (days > farAhead) return [{ field: 'published', ...editor.dates.farAhead(published, days) }];
  if (days < -longAgo) return [{ field: 'published', ...editor.dates.longAgo(published) }];
  return [];
}

/** Days ahead after which a publication time may be a mistake. */
const farAhead = 30;

/** Days in the past after which a publication time may be a mistake. */
export const longAgo = 365;

interface Dated {
  field: string;
  at: string;
}

/**
 * Returns the times of the entries of a list, in their order. Skips entries without a valid time.
 */
const findMoments = (field: string, list: unknown): Dated[] =>
  (Array.isArray(list) ? list : []).flatMap((entry: unknown, index): Dated[] => {
    const at = (entry as { at?: unknown } | null)?.at;
    return isMoment(at) ? [{ field: `${field}.${index}.at`, at }] : [];
  });

function checkEntries({ field, at }: Dated, published: string, now: Date): FileProblem[] {
  const [moment, publication] = [Date.parse(at), Date.parse(published)];
  if (moment < publication) return [{ field, ...editor.dates.entryEarly(at, published) }];
  // Check scheduled articles now. Otherwise the error would first appear on the publication day,
  // and would then block all other articles too.
  if (moment > Math.max(publication, now.getTime()))
    return [{ field, ...editor.dates.entryAhead(at) }];
  return [];
}

const findRepeated = (list: Dated[]): FileProblem[] =>
  list
    .filter(
      ({ at }, index) => list.findIndex((other) => Date.parse(other.at) === Date.parse(at)) < index,
    )
    .map(({ field, at }) => ({ field, ...editor.dates.entryTwice(at) }));

function isHappenedLate(happened: unknown, published: string): FileProblem[] {
  if (typeof happened !== 'string' || !isCalendarDay(happened)) return [];
  if (getMomentOfDay(happened).getTime() <= Date.parse(published)) return [];
  return [{ field: 'happened', ...editor.dates.happenedLate(happened, published) }];
}

const isMoment = (value: unknown): value is string => typeof value === 'string' && isInstant(value);
