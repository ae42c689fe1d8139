import { site } from '../../../config/site.ts';
import { isCalendarDay } from '../../../model/dates.ts';

const months = (['long', 'short'] as const).map((month) =>
  Array.from({ length: 12 }, (_, index) =>
    new Intl.DateTimeFormat(site.language, { month, timeZone: 'UTC' })
      .format(new Date(Date.UTC(2001, index, 15)))
      .toLowerCase(),
  ),
);

/**
 * Parses the name of a row as a time: a year, month or day in the publication's language, or
 * `YYYY-MM-DD`.
 *
 * @returns milliseconds since the Unix epoch, or undefined for any other name
 */
export function parseTime(name: string): number | undefined {
  const text = name.trim().toLowerCase();
  if (isCalendarDay(text)) return Date.parse(text);
  const [all, day = '1', word, year = ''] =
    /^(?:(?:(\d{1,2}) )?(\p{L}+)\.? )?(\d{4})$/u.exec(text) ?? [];
  if (all === undefined) return undefined;
  if (word === undefined) return Date.UTC(Number(year), 0);
  const month = Math.max(...months.map((names) => names.indexOf(word)));
  return month < 0 ? undefined : Date.UTC(Number(year), month, Number(day));
}
