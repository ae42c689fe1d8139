import type { Chart } from '../../../model/story.ts';
import { messages } from '../../../i18n/reader.ts';

/**
 * Describes a chart in words, for readers who cannot see it: its title and its numbers. If a chart
 * has more than `mostTold` rows, the text includes only the first, last, highest and lowest number
 * of each series.
 */
export function describeChart({ shape, title, rows, series }: Chart): string {
  const said = series.map(({ name }, column) => {
    const points = rows.map(({ name: row, shown, values }) => ({
      row,
      shown: shown[column] ?? '',
      value: values[column],
    }));
    const told = points.length <= mostTold ? points : describeEnds(points);
    const numbers = told.map(({ row, shown }) => messages.chart.number(row, shown)).join('; ');
    return series.length > 1 ? messages.chart.series(name, numbers) : `${numbers}.`;
  });
  return [messages.chart.shapes[shape](title), ...said].join(' ');
}

const mostTold = 12;

function describeEnds<Point extends { value: number | undefined }>(points: Point[]): Point[] {
  const known = points.filter(({ value }) => value !== undefined);
  const by = known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const told = new Set([known[0], by[0], by.at(-1), known.at(-1)]);
  return points.filter((point) => told.has(point));
}
