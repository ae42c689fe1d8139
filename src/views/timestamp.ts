import { formatDateAndTime, formatIsoInZone } from '../model/dates.ts';

/** A moment for a reader and for a machine. */
export interface Timestamp {
  /** RFC 3339, in the newsroom's zone. */
  iso: string;
  /** `23 November 2026, 21.00 WIB` */
  text: string;
}

/** @param inWords how a reader reads it, day and time if nothing else is said */
export const createTimestamp = (
  date: Date,
  inWords: (date: Date) => string = formatDateAndTime,
): Timestamp => ({ iso: formatIsoInZone(date), text: inWords(date) });
