import { scaleBars } from './chart/scale.ts';
import { getAnchor, type Plot, layoutPlot, plotRatio } from './chart/plot.ts';
import type { Chart } from '../../model/story.ts';
import { toHex, type Scene, type SceneText } from './scene.ts';

const margin = 16;
const leading = 20;

/**
 * Creates a scene of a chart below its title.
 *
 * @param width width of the scene in CSS pixels
 */
export function createChartScene(chart: Chart, width: number): Scene {
  const inner = width - 2 * margin;
  const title = getLines(chart.title, inner / 8.6);
  const top = margin + title.length * leading + 6;
  const plot = chart.shape === 'lines' ? layoutPlot(chart) : undefined;
  const drawn = plot ? findLines(plot, inner, top) : findBars(chart, inner, top);
  return {
    width,
    height: top + drawn.height + margin,
    ground: 'paper',
    shapes: drawn.shapes,
    texts: [
      ...title.map((text, index) =>
        drawLine(text, margin, margin + 13 + index * leading, { isBold: true, size: 14 }),
      ),
      ...drawn.texts,
    ],
  };
}

type Part = Pick<Scene, 'height' | 'shapes' | 'texts'>;

function findBars(chart: Chart, inner: number, top: number): Part {
  const { bars, zero } = scaleBars(chart);
  const row = 28;
  const names = Math.min(inner * 0.4, Math.max(...chart.rows.map(({ name }) => name.length)) * 7.6);
  const numbers = Math.max(...chart.rows.map(({ shown }) => (shown[0] ?? '').length)) * 8.6;
  const left = margin + names + 10 + numbers + 10;
  const room = Math.max(40, margin + inner - left);
  const texts: SceneText[] = [];
  const shapes = chart.rows.map(({ name, shown: [shown = ''] }, index) => {
    const y = top + index * row;
    texts.push(drawLine(cut(name, names / 7.2), margin, y + 17));
    texts.push(drawLine(shown, left - 10, y + 17, { anchor: 'end', isBold: true }));
    const { from = 0, to = 0 } = bars[index] ?? {};
    return `<rect x="${left + from * room}" y="${y + 4}" width="${(to - from) * room}" height="18" fill="${toHex('accent')}"/>`;
  });
  const height = chart.rows.length * row;
  const axis = `<path d="M${left + zero * room} ${top}v${height}" stroke="${toHex('ink')}"/>`;
  return { height, shapes: shapes.join('') + axis, texts };
}

const strokes = ['', '6 3', '2 3'];

function findLines({ series, ticks, names, left, right }: Plot, inner: number, top: number): Part {
  const height = inner * plotRatio;
  const x = (share: number) => margin + share * inner;
  const y = (share: number) => top + share * height;
  const colours = [toHex('accent'), toHex('ink'), toHex('faded')];
  const grid = ticks.map(
    (tick) => `<path d="M${x(left)} ${y(tick.y)}H${x(right)}" stroke="${toHex('rule')}"/>`,
  );
  const lines = series.flatMap(({ pieces }, index) =>
    pieces.map((piece) => {
      const d = piece
        .map((spot, at) => `${at === 0 ? 'M' : 'L'}${x(spot.x)} ${y(spot.y)}`)
        .join('');
      // A single point becomes a short dash.
      const dash = piece.length === 1 ? 'm-4 0h8' : '';
      return `<path d="${d}${dash}" fill="none" stroke="${colours[index] ?? ''}" stroke-width="2.5" stroke-dasharray="${strokes[index] ?? ''}"/>`;
    }),
  );
  return {
    height,
    shapes: [...grid, ...lines].join(''),
    texts: [
      ...ticks.map((tick) => drawLine(tick.text, x(0), y(tick.y) + 4, { colour: 'faded' })),
      ...names.map((name, index) =>
        drawLine(name.text, x(name.x), y(0.98), {
          colour: 'faded',
          anchor: getAnchor(index, names.length).textAnchor ?? 'start',
        }),
      ),
      ...(series.length > 1
        ? series.map(({ name, label }) => drawLine(name, x(label.x) + 6, y(label.y) + 4))
        : []),
    ],
  };
}

const drawLine = (
  text: string,
  x: number,
  y: number,
  rest: Partial<SceneText> = {},
): SceneText => ({
  text,
  x,
  y,
  anchor: 'start',
  size: 13,
  isBold: false,
  colour: 'ink',
  ...rest,
});

/** Wraps text at the given number of characters. A longer word gets a line of its own. */
function getLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const cut = (text: string, letters: number): string =>
  text.length <= letters
    ? text
    : `${text.slice(0, Math.max(1, Math.floor(letters) - 1)).trimEnd()}…`;
