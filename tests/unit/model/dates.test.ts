import { expect, test } from 'vitest';
import {
  getCalendarDay,
  formatDateAndTime,
  getDay,
  isCalendarDay,
  isInstant,
  formatIsoInZone,
  formatLongDate,
  getMomentOfDay,
} from '../../../src/model/dates.ts';

const lateEvening = new Date('2026-11-23T18:30:00Z');

test('a time is shown in the newsroom’s time zone, even if it is already the next day there', () => {
  expect(formatIsoInZone(lateEvening)).toBe('2026-11-24T01:30:00+07:00');
  expect(getDay(lateEvening)).toBe('2026-11-24');
  expect(formatDateAndTime(lateEvening)).toBe('24 November 2026, 01.30 WIB');
  expect(formatLongDate(lateEvening)).toBe('Selasa, 24 November 2026');
});

test('a day begins at midnight in the newsroom’s time zone', () => {
  expect(getMomentOfDay('2024-06-19').toISOString()).toBe('2024-06-18T17:00:00.000Z');
});

test('a calendar day is the same in every time zone', () => {
  expect(getCalendarDay('2024-06-19')).toBe('19 Juni 2024');
});

test.each(['2026-11-23T21:00:00+07:00', '2026-11-23T21:00Z', '2024-02-29 00:00:00.5-03:30'])(
  '%s is a valid time',
  (text) => {
    expect(isInstant(text)).toBe(true);
  },
);

test.each([
  '2026-11-23',
  '2026-11-23T21:00',
  '2026-02-29T10:00Z',
  '2026-11-23T24:00Z',
  '2026-11-23T10:60Z',
  'x',
  '',
])('%j is not a valid time', (text) => {
  expect(isInstant(text)).toBe(false);
});

test('February 30 is not a calendar day', () => {
  expect([
    isCalendarDay('2024-02-29'),
    isCalendarDay('2024-02-30'),
    isCalendarDay('2024-2-9'),
    isCalendarDay('0000-01-01'),
  ]).toEqual([true, false, false, false]);
});
