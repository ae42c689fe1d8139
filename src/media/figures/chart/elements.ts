import type { Element } from 'hast';
import type { Chart } from '../../../model/story.ts';
import { words } from '../../../i18n/reader.ts';
import { element, share, text } from '../elements.ts';
import { descriptionOf } from './description.ts';
import { anchorOf, type Plot, plotOf } from './plot.ts';
import { barsOf } from './scale.ts';

/** A chart with its title and its source, as an element of a page: bars stand in the rows of their own table, lines above theirs. */
export function chartElement(chart: Chart): Element {
  const { title, shape, source } = chart;
  const plot = shape === 'lines' ? plotOf(chart) : undefined;
  const credit = element('figcaption', {}, [text(words.chart.source(source))]);
  const drawn = plot
    ? [
        element('p', {}, [element('b', {}, [text(title)])]),
        plotElement(plot, descriptionOf(chart)),
        element('details', {}, [
          element('summary', {}, [text(words.chart.table)]),
          tableElement(chart),
        ]),
      ]
    : [barsElement(chart)];
  return element('figure', { className: ['chart'] }, [...drawn, credit]);
}

function barsElement(chart: Chart): Element {
  const bars = barsOf(chart);
  return table(
    chart,
    chart.rows.map((_, index) => {
      const { from = 0, to = 0 } = bars[index] ?? {};
      const bar = element('rect', {
        ...(from > 0 && { x: share(from) }),
        ...{ width: share(to - from), height: '100%' },
      });
      return element('td', {}, [element('svg', { ariaHidden: 'true' }, to > from ? [bar] : [])]);
    }),
    chart.title,
  );
}

/** The numbers of a chart alone, as a table. */
export const tableElement = (chart: Chart, title?: string): Element => table(chart, [], title);

/** @param more a cell that each row ends with */
function table({ heading, series, rows }: Chart, more: Element[], title?: string): Element {
  // A short name stands on one line.
  const areShort = rows.every(({ name }) => name.length <= 18);
  const column = (name: string, isWide = false) =>
    element('th', { scope: 'col', ...(isWide && { colSpan: 2 }) }, [text(name)]);
  return element('table', {}, [
    ...(title === undefined ? [] : [element('caption', {}, [text(title)])]),
    element('thead', {}, [
      element('tr', {}, [
        column(heading),
        ...series.map(({ name }) => column(name, more.length > 0)),
      ]),
    ]),
    element(
      'tbody',
      {},
      rows.map(({ name, shown }, index) =>
        element('tr', {}, [
          element('th', { scope: 'row', ...(areShort && { className: ['whole'] }) }, [text(name)]),
          ...shown.map((number) => element('td', {}, [text(number)])),
          ...more.slice(index, index + 1),
        ]),
      ),
    ),
  ]);
}

const side = { width: 600, height: 360 };

/** Lines as SVG (SVG 2) that fill the breadth they are given; their letters stay as large as they are. */
function plotElement({ series, ticks, names, left, right }: Plot, description: string): Element {
  return element('svg', { role: 'img', ariaLabel: description }, [
    ...ticks.flatMap(({ y, text: number }) => [
      element('line', { x1: share(left), y1: share(y), x2: share(right), y2: share(y) }),
      element('text', { y: share(y), dy: '4' }, [text(number)]),
    ]),
    element('svg', { viewBox: `0 0 ${side.width} ${side.height}`, preserveAspectRatio: 'none' }, [
      ...series.map(({ pieces }) => element('path', { d: pieces.map(pathOf).join('') })),
    ]),
    ...(series.length > 1
      ? series.map(({ name, label }) =>
          element('text', { x: share(label.x), dx: '6', y: share(label.y), dy: '4' }, [text(name)]),
        )
      : []),
    ...names.map(({ x, text: name }, index) =>
      element('text', { x: share(x), y: '98%', ...anchorOf(index, names.length) }, [text(name)]),
    ),
  ]);
}

const pathOf = (piece: { x: number; y: number }[]): string =>
  piece
    .map(
      ({ x, y }, index) =>
        `${index === 0 ? 'M' : 'L'}${Math.round(x * side.width)} ${Math.round(y * side.height)}`,
    )
    .join('') + (piece.length === 1 ? 'h1' : '');
