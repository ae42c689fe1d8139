import type { Element } from 'hast';
import { createElement, formatShare, createText } from '../elements.ts';
import { type Label, leading, type Spot } from './labels.ts';
import type { MapDrawing } from './layout.ts';
import { type Globe, globeSize } from './globe.ts';

/**
 * Renders a map as SVG (SVG 2) that fills the available width. Coasts and borders stretch. Text
 * keeps its size, and its position is a share of the width and height. Colors are in the
 * stylesheet.
 *
 * @param description text for readers who cannot see the map
 */
export function renderMap(drawing: MapDrawing, description: string): Element {
  const { size, land, own, borders, globe, dots, places, areas, scale } = drawing;
  return createElement('svg', { role: 'img', ariaLabel: description }, [
    createElement(
      'svg',
      { viewBox: `0 0 ${size.width} ${size.height}`, preserveAspectRatio: 'none' },
      [
        createPath('land', land),
        ...(own ? [createPath('own', own)] : []),
        ...(borders ? [createPath('border', borders)] : []),
      ],
    ),
    ...areas.flatMap((label) => createLabel(label, 'area')),
    ...(globe ? createGlobe(globe) : []),
    ...createBar(scale),
    ...dots.map((dot) => createDot(dot, 4)),
    ...places.flatMap((label) => createLabel(label)),
  ]);
}

const createPath = (name: string, d: string): Element =>
  createElement('path', { className: [name], d });

const createDot = ({ x, y }: Spot, r: number): Element =>
  createElement('circle', { cx: formatShare(x), cy: formatShare(y), r: String(r) });

const createBar = ({ left, right, y, label }: MapDrawing['scale']): Element[] => [
  createElement('line', {
    x1: formatShare(left),
    x2: formatShare(right),
    y1: formatShare(y),
    y2: formatShare(y),
  }),
  ...createLabel(label, 'note'),
];

function createGlobe({ room, land, lines, dots, labels }: Globe): Element[] {
  const { left, top, right, bottom } = room;
  const half = globeSize / 2;
  return [
    createElement(
      'svg',
      {
        x: formatShare(left),
        y: formatShare(top),
        width: formatShare(right - left),
        height: formatShare(bottom - top),
        viewBox: `0 0 ${globeSize} ${globeSize}`,
      },
      [
        createElement('circle', {
          className: ['sea'],
          cx: String(half),
          cy: String(half),
          r: String(half - 1),
        }),
        createPath('land', land),
        createPath('way', lines),
      ],
    ),
    ...dots.map((dot) => createDot(dot, 3)),
    ...labels.flatMap((label) => createLabel(label)),
  ];
}

/**
 * Creates an element for each line of a label. In a single element, the space between two lines
 * would shift a centered line.
 */
const createLabel = ({ lines, x, y, anchor, dx, dy }: Label, name = ''): Element[] =>
  lines.map((line, index) => {
    const down = dy + index * leading;
    const properties = {
      ...(name && { className: [name] }),
      x: formatShare(x),
      y: formatShare(y),
      ...(dx !== 0 && { dx: round(dx) }),
      ...(down !== 0 && { dy: round(down) }),
      ...(anchor !== 'start' && { textAnchor: anchor }),
    };
    return createElement('text', properties, [createText(line)]);
  });

const round = (pixels: number): string => String(Math.round(pixels));
