import type { Element } from 'hast';
import type { Chart } from '../../../model/story.ts';
import { messages } from '../../../i18n/reader.ts';
import { createElement, formatShare, createText } from '../elements.ts';
import { describeChart } from './description.ts';
import { getAnchor, type Plot, layoutPlot } from './plot.ts';
import { scaleBars } from './scale.ts';

/**
 * Renders a chart with its title and source as a `figure` element. Bars are inside the rows of the
 * table, and lines are above the table.
 */
export function renderChart(chart: Chart): Element {
  const { title, shape, source } = chart;
  const plot = shape === 'lines' ? layoutPlot(chart) : undefined;
  const credit = createElement('figcaption', {}, [createText(messages.chart.source(source))]);
  const drawn = plot
    ? [
        createElement('p', {}, [createElement('b', {}, [createText(title)])]),
        renderPlot(plot, describeChart(chart)),
        createElement('details', {}, [
          createElement('summary', {}, [createText(messages.chart.table)]),
          renderChartTable(chart),
        ]),
      ]
    : [renderBars(chart)];
  return createElement('figure', { className: ['chart'] }, [...drawn, credit]);
}

function renderBars(chart: Chart): Element {
  const { bars, zero } = scaleBars(chart);
  // Without negative numbers, the axis is the edge of the cells. This one joins those of the rows
  // above and below.
  const x = formatShare(zero);
  const line = { x1: x, x2: x, y1: '-50%', y2: '150%', stroke: 'currentColor' };
  const axis = zero > 0 ? [createElement('line', line)] : [];
  return renderTable(
    chart,
    chart.rows.map((_, index) => {
      const { from = 0, to = 0 } = bars[index] ?? {};
      const bar = createElement('rect', {
        ...(from > 0 && { x: formatShare(from) }),
        width: formatShare(to - from),
        height: '100%',
      });
      return createElement('td', {}, [
        createElement('svg', { ariaHidden: 'true', ...(zero > 0 && { overflow: 'visible' }) }, [
          ...(to > from ? [bar] : []),
          ...axis,
        ]),
      ]);
    }),
    chart.title,
  );
}

/** Renders only the numbers of a chart, as a table. */
export const renderChartTable = (chart: Chart, title?: string): Element =>
  renderTable(chart, [], title);

/** @param more one extra cell for the end of each row; empty if there are no extra cells */
function renderTable({ heading, series, rows }: Chart, more: Element[], title?: string): Element {
  // Short names do not wrap.
  const areShort = rows.every(({ name }) => name.length <= 18);
  const column = (name: string, isWide = false) =>
    createElement('th', { scope: 'col', ...(isWide && { colSpan: 2 }) }, [createText(name)]);
  return createElement('table', {}, [
    ...(title === undefined ? [] : [createElement('caption', {}, [createText(title)])]),
    createElement('thead', {}, [
      createElement('tr', {}, [
        column(heading),
        ...series.map(({ name }) => column(name, more.length > 0)),
      ]),
    ]),
    createElement(
      'tbody',
      {},
      rows.map(({ name, shown }, index) =>
        createElement('tr', {}, [
          createElement('th', { scope: 'row', ...(areShort && { className: ['whole'] }) }, [
            createText(name),
          ]),
          ...shown.map((number) => createElement('td', {}, [createText(number)])),
          ...more.slice(index, index + 1),
        ]),
      ),
    ),
  ]);
}

const side = { width: 600, height: 360 };

/**
 * Renders a plot as SVG (SVG 2). The lines stretch to the available width, but the text keeps its
 * size.
 */
function renderPlot({ series, ticks, names, left, right }: Plot, description: string): Element {
  return createElement('svg', { role: 'img', ariaLabel: description }, [
    ...ticks.flatMap(({ y, text: number }) => [
      createElement('line', {
        x1: formatShare(left),
        y1: formatShare(y),
        x2: formatShare(right),
        y2: formatShare(y),
      }),
      createElement('text', { y: formatShare(y), dy: '4' }, [createText(number)]),
    ]),
    createElement(
      'svg',
      { viewBox: `0 0 ${side.width} ${side.height}`, preserveAspectRatio: 'none' },
      [...series.map(({ pieces }) => createElement('path', { d: pieces.map(getPath).join('') }))],
    ),
    ...(series.length > 1
      ? series.map(({ name, label }) =>
          createElement(
            'text',
            { x: formatShare(label.x), dx: '6', y: formatShare(label.y), dy: '4' },
            [createText(name)],
          ),
        )
      : []),
    ...names.map(({ x, text: name }, index) =>
      createElement('text', { x: formatShare(x), y: '98%', ...getAnchor(index, names.length) }, [
        createText(name),
      ]),
    ),
  ]);
}

/** Returns the path of a piece of a line. A single point becomes a short dash. */
const getPath = (piece: { x: number; y: number }[]): string =>
  piece
    .map(
      ({ x, y }, index) =>
        `${index === 0 ? 'M' : 'L'}${Math.round(x * side.width)} ${Math.round(y * side.height)}`,
    )
    .join('') + (piece.length === 1 ? 'm-6 0h12' : '');
