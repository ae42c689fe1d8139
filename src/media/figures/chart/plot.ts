import { formatNumber } from '../../../model/numbers.ts';
import type { Chart } from '../../../model/story.ts';
import { scaleLines } from './scale.ts';

/** A chart of lines, drawn: everything at shares of its breadth from the left and of its height from the top. */
export interface Plot {
  /** Where the lines begin and end. */
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

/** Height of a plot as a share of its breadth. */
export const plotRatio = 0.6;

// At the least breadth that a page shows a plot in, 288 pixels, a letter of 13 pixels takes so much of it, and a line of text so much of its height.
const letter = 8.2 / 288;
const line = 15 / (288 * plotRatio);

/** Shares of the height above the highest tick and below the lowest. */
const [above, below] = [0.1, 0.13];

/** The lines of a chart, drawn; undefined where the names at their ends find no room. */
export function layoutPlot(chart: Chart): Plot | undefined {
  const { series, ticks, names } = scaleLines(chart);
  const longest = Math.max(...series.map(({ name }) => name.length));
  // One line needs no name but the chart's.
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

/** How a name below the lines hangs: the first begins where the lines do, and the last ends where they do. */
export function getAnchor(index: number, count: number): { textAnchor?: 'middle' | 'end' } {
  if (index === 0) return {};
  return { textAnchor: index === count - 1 ? 'end' : 'middle' };
}

/** Digits after the decimal sign that tell ticks apart. */
function findDecimals(ticks: { value: number }[]): number {
  return Math.max(...ticks.map(({ value }) => (String(value).split('.')[1] ?? '').length));
}

/** Heights at least a line of text apart, each as near as can be to where it was. */
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
