import { formatDateAndTime, formatIsoInZone } from '../model/dates.ts';

/** A date and time, as text for readers and in RFC 3339 for machines. */
export interface Timestamp {
  /** RFC 3339, in the newsroom's time zone. */
  iso: string;
  /** `23 November 2026, 21.00 WIB` */
  text: string;
}

/**
 * Creates a timestamp.
 *
 * @param inWords formats the date for readers; with day and time by default
 */
export const createTimestamp = (
  date: Date,
  inWords: (date: Date) => string = formatDateAndTime,
): Timestamp => ({ iso: formatIsoInZone(date), text: inWords(date) });
