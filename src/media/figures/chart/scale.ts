import { nice, ticks } from 'd3-array';
import type { Chart } from '../../../model/story.ts';
import { parseTime } from './time.ts';

/** Start and end of a bar, as shares of the width that the bars of a chart may fill. */
export interface Bar {
  from: number;
  to: number;
}

/**
 * Scales the bars of a chart, one for each row, so that each bar has one end at zero. A row without
 * a number has no bar.
 *
 * @returns the bars, and the position of zero as a share of the width
 */
export function scaleBars({ rows }: Chart): { bars: (Bar | undefined)[]; zero: number } {
  const values = rows.map(({ values: [value] }) => value);
  const known = values.filter((value) => value !== undefined);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const share = (value: number) => (most === least ? 0 : (value - least) / (most - least));
  const bars = values.map((value) =>
    value === undefined
      ? undefined
      : { from: share(Math.min(0, value)), to: share(Math.max(0, value)) },
  );
  return { bars, zero: share(0) };
}

/**
 * The lines of a chart. Positions are shares of the available width from the left, and of the
 * available height from the top.
 */
export interface Lines {
  /** Each series in pieces, because a row without a number interrupts its line. */
  series: { name: string; pieces: { x: number; y: number }[][] }[];
  ticks: { value: number; y: number }[];
  /** Row names below the lines: the first, the last, and those between them that fit. */
  names: { name: string; x: number }[];
}

const mostTicks = 4;
const mostNames = 5;

/**
 * Scales the lines of a chart. Spaces rows by time if all their names are times, otherwise evenly.
 */
export function scaleLines({ rows, series }: Chart): Lines {
  const known = rows.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  // Include zero if it is near, so that a small change does not look like a large one.
  const from = least >= 0 && least < most * 0.6 ? 0 : least;
  const [bottom, top] = nice(from, most === from ? from + 1 : most, mostTicks);
  const y = (value: number) => (top - value) / (top - bottom);
  const xs = getShares(rows.map(({ name }) => name));
  return {
    series: series.map(({ name }, column) => ({
      name,
      pieces: getPieces(
        rows.map(({ values }) => values[column]),
        xs,
        y,
      ),
    })),
    ticks: ticks(bottom, top, mostTicks).map((value) => ({ value, y: y(value) })),
    names: placeNames(
      rows.map(({ name }) => name),
      xs,
    ),
  };
}

function getPieces(
  values: (number | undefined)[],
  xs: number[],
  y: (value: number) => number,
): { x: number; y: number }[][] {
  const pieces: { x: number; y: number }[][] = [[]];
  values.forEach((value, index) => {
    if (value === undefined) pieces.push([]);
    else pieces.at(-1)?.push({ x: xs[index] ?? 0, y: y(value) });
  });
  return pieces.filter((piece) => piece.length > 0);
}

function getShares(names: string[]): number[] {
  const times = names.map(parseTime);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const inTime = last > first && times.every((time) => time !== undefined);
  return names.map((_, index) =>
    inTime
      ? ((times[index] ?? first) - first) / (last - first)
      : index / Math.max(1, names.length - 1),
  );
}

/** Chooses the first name, the last name, and names between them that are far enough apart. */
function placeNames(names: string[], xs: number[]): Lines['names'] {
  const all = names.map((name, index) => ({ name, x: xs[index] ?? 0 }));
  const letters = Math.max(...names.map(({ length }) => length));
  const apart = Math.max(1 / (mostNames - 1), (letters * 7 + 10) / 288);
  const kept = all.slice(0, 1);
  for (const one of all.slice(1, -1))
    if (one.x - (kept.at(-1)?.x ?? 0) >= apart && 1 - one.x >= apart) kept.push(one);
  return [...kept, ...all.slice(-1)];
}
