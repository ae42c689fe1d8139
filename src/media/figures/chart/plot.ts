import { formatNumber } from '../../../model/numbers.ts';
import type { Chart } from '../../../model/story.ts';
import { scaleLines } from './scale.ts';

/**
 * The layout of a line chart. Positions are shares of its width from the left, and of its height
 * from the top.
 */
export interface Plot {
  /** Left and right edges of the lines. */
  left: number;
  right: number;
  series: { name: string; pieces: Spot[][]; label: Spot }[];
  ticks: { y: number; text: string }[];
  names: { x: number; text: string }[];
}

interface Spot {
  x: number;
  y: number;
}

/** Height of a plot as a share of its width. */
export const plotRatio = 0.6;

// Width of a letter and height of a line of text, as shares of the narrowest plot on a page. That
// plot is 288 pixels wide, and the font size is 13 pixels.
const letter = 8.2 / 288;
const line = 15 / (288 * plotRatio);

/** Space above the highest tick and below the lowest tick, as shares of the height. */
const [above, below] = [0.1, 0.13];

/**
 * Lays out the lines of a chart. Returns undefined if the texts at both sides leave less than 40
 * percent of the width for the lines.
 */
export function layoutPlot(chart: Chart): Plot | undefined {
  const { series, ticks, names } = scaleLines(chart);
  const longest = Math.max(...series.map(({ name }) => name.length));
  // A single line has no name beside it: the chart's title names it.
  const right = series.length > 1 ? 1 - (longest + 1) * letter : 1;
  const marks = ticks.map(({ value }) => formatNumber(value, findDecimals(ticks)));
  const left = (Math.max(...marks.map(({ length }) => length)) + 1) * letter;
  if (right - left < 0.4) return undefined;
  const y = (share: number) => above + share * (1 - above - below);
  const x = (share: number) => left + share * (right - left);
  const placed = series.map(({ name, pieces }) => {
    const spots = pieces.map((piece) => piece.map((spot) => ({ x: x(spot.x), y: y(spot.y) })));
    return { name, pieces: spots, end: spots.at(-1)?.at(-1) ?? { x: right, y: y(1) } };
  });
  const heights = spreadApart(placed.map(({ end }) => end.y));
  return {
    left,
    right,
    series: placed.map(({ name, pieces }, index) => ({
      name,
      pieces,
      label: { x: right, y: heights[index] ?? 0 },
    })),
    ticks: ticks.map((tick, index) => ({ y: y(tick.y), text: marks[index] ?? '' })),
    names: names.map((name) => ({ x: x(name.x), text: name.name })),
  };
}

/**
 * Returns the alignment of a name below the lines. The first name starts at the left edge of the
 * lines, and the last name ends at the right edge. The others are centered.
 */
export function getAnchor(index: number, count: number): { textAnchor?: 'middle' | 'end' } {
  if (index === 0) return {};
  return { textAnchor: index === count - 1 ? 'end' : 'middle' };
}

/** Returns how many digits after the decimal sign the ticks need. */
function findDecimals(ticks: { value: number }[]): number {
  return Math.max(...ticks.map(({ value }) => (String(value).split('.')[1] ?? '').length));
}

/**
 * Moves positions down until they are at least one line of text apart. If the lowest one is then
 * too low, moves all of them up.
 */
function spreadApart(heights: number[]): number[] {
  const order = heights
    .map((height, index) => ({ height, index }))
    .sort((a, b) => a.height - b.height);
  for (let index = 1; index < order.length; index++) {
    const [one, next] = [order[index - 1], order[index]];
    if (one && next) next.height = Math.max(next.height, one.height + line);
  }
  const over = (order.at(-1)?.height ?? 0) - (1 - below);
  if (over > 0) for (const one of order) one.height -= over;
  return order.sort((a, b) => a.index - b.index).map(({ height }) => height);
}
