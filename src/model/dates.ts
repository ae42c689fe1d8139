import { site } from '../config/site.ts';

const instant =
  /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
export const dayMilliseconds = 86_400_000;

/**
 * Creates a formatter for the newsroom's time zone. The offset of the zone may change during a
 * year.
 */
const formatInZone = (options: Intl.DateTimeFormatOptions, language: string = site.language) =>
  new Intl.DateTimeFormat(language, { timeZone: site.timeZone, ...options });
const offset = formatInZone({ timeZoneName: 'longOffset' }, 'en');
const long = formatInZone({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const medium = formatInZone({ dateStyle: 'long' });
const clock = formatInZone({
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
});
const monthly = new Intl.DateTimeFormat(site.language, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const calendar = new Intl.DateTimeFormat(site.language, { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Checks whether a text is a day of the calendar, `YYYY-MM-DD` (RFC 3339, section 5.6, full-date).
 */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * Checks whether a text is a moment with a time zone (RFC 3339, section 5.6, date-time). The
 * seconds are optional. A time without a zone is not a moment.
 */
export function isInstant(text: string): boolean {
  const day = instant.exec(text)?.[1];
  return day !== undefined && isCalendarDay(day);
}

/** Formats a moment as RFC 3339 in the newsroom's time zone: `2026-11-23T21:00:00+07:00`. */
export function formatIsoInZone(date: Date): string {
  const offset = getOffset(date);
  const shifted = new Date(date.getTime() + isAhead(offset));
  return shifted.toISOString().slice(0, 19) + offset;
}

/** Returns the offset of the newsroom's time zone from UTC at a moment: `+07:00`. */
function getOffset(date: Date): string {
  const day = Math.floor(date.getTime() / dayMilliseconds);
  if (!offsets.has(day)) {
    // A zone changes its offset at most once a day.
    const [begun, ended] = [day, day + 1].map((one) => computeOffset(one * dayMilliseconds));
    offsets.set(day, begun === ended ? begun : undefined);
  }
  return offsets.get(day) ?? computeOffset(date.getTime());
}

/** Cached offsets by UTC day since 1970; undefined for a day on which the offset changes. */
const offsets = new Map<number, string | undefined>();

function computeOffset(moment: number): string {
  // The formatted text ends in `GMT+07:00`, or in `GMT` alone.
  const [, fromUtc = ''] = offset.format(moment).split('GMT');
  return fromUtc === '' ? '+00:00' : fromUtc;
}

/** Returns how many milliseconds an offset is ahead of UTC; negative if it is behind. */
function isAhead(offset: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1000 : 1000) * ((hours * 60 + minutes) * 60 + seconds);
}

/** Returns the day in the newsroom's time zone, `YYYY-MM-DD`. */
export const getDay = (date: Date): string => formatIsoInZone(date).slice(0, 10);

/** Formats a date with its weekday: `Senin, 23 November 2026`. */
export const formatLongDate = (date: Date): string => long.format(date);

/** Formats a month of a year (`2026`, `11`): `November 2026`. */
export const formatMonth = (year: string, month: string): string =>
  monthly.format(new Date(`${year}-${month}-01T00:00:00Z`));

/** Formats a date: `23 November 2026`. */
export const formatMediumDate = (date: Date): string => medium.format(date);

/** Formats a date and time with the time zone: `23 November 2026, 21.00 WIB`. */
export const formatDateAndTime = (date: Date): string =>
  `${medium.format(date)}, ${clock.format(date)}`;

/** Formats a range of days: `14–15 Januari 2030`. */
export const formatDayRange = (from: Date, to: Date): string => medium.formatRange(from, to);

/** Formats a time with the time zone: `21.00 WIB`. */
export const formatTime = (date: Date): string => clock.format(date);

/** Formats a date and time for a line in a terminal: `25 November 2026 08.00 WIB`. */
export const formatMoment = (date: Date): string => `${medium.format(date)} ${clock.format(date)}`;

/** Formats a calendar day (`YYYY-MM-DD`): `19 Juni 2024`. */
export const getCalendarDay = (day: string): string =>
  calendar.format(new Date(`${day}T00:00:00Z`));

/** Returns the moment at which a calendar day (`YYYY-MM-DD`) begins in the newsroom's time zone. */
export function getMomentOfDay(day: string): Date {
  const near = new Date(`${day}T00:00:00Z`);
  const begun = new Date(`${day}T00:00:00${getOffset(near)}`);
  // If the offset changes on that day, use the offset at the beginning of the day.
  return new Date(`${day}T00:00:00${getOffset(begun)}`);
}

/** Counts the whole calendar months between two moments, in the newsroom's time zone. */
export function countMonths(from: Date, to: Date): number {
  const [[year = 0, month = 0, day = 0], [laterYear = 0, laterMonth = 0, laterDay = 0]] = [
    from,
    to,
  ].map((date) => getDay(date).split('-').map(Number)) as [number[], number[]];
  return (laterYear - year) * 12 + (laterMonth - month) - (laterDay < day ? 1 : 0);
}

/** Counts the whole days between two moments. */
export const countDays = (from: Date, to: Date): number =>
  Math.floor((to.getTime() - from.getTime()) / dayMilliseconds);
