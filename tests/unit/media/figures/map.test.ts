import { expect, test } from 'vitest';
import { type Globe, nameFirstPlace } from '../../../../src/media/figures/map/globe.ts';
import {
  getDotObstacle,
  leading,
  type Obstacle,
  type SetLabel,
} from '../../../../src/media/figures/map/labels.ts';
import { getText } from '../../../../src/markdown/render/text.ts';
import { renderMap } from '../../../../src/media/figures/map/svg.ts';
import {
  layoutMap,
  type MapDrawing,
  pageMaking,
} from '../../../../src/media/figures/map/layout.ts';
import { removeNearPoints } from '../../../../src/media/figures/map/paths.ts';
import type { MapFigure } from '../../../../src/model/story.ts';

const [pyongyang, moscow, jakarta] = [
  { name: 'Pyongyang', latitude: 39.03, longitude: 125.75 },
  { name: 'Moskow', latitude: 55.76, longitude: 37.62 },
  { name: 'Jakarta', latitude: -6.2, longitude: 106.82 },
];

function layout(countries: string[], places: MapFigure['places']): MapDrawing {
  const map: MapFigure = { kind: 'map', name: 'peta', caption: 'Peta', countries, places };
  const drawing = layoutMap(map, pageMaking);
  if ('refused' in drawing) throw new Error(drawing.refused);
  return drawing;
}

/** Returns the points of the lines of a path, one for each pixel, as shares of the drawing. */
const pointsOf = (path: string, { width, height }: MapDrawing['size']) =>
  path
    .split('M')
    .slice(1)
    .flatMap((run) => {
      let [x, y] = [0, 0];
      const numbers = (run.match(/-?\d+/g) ?? []).map(Number);
      const points: { x: number; y: number }[] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        const [dx = 0, dy = 0] = numbers.slice(at, at + 2);
        const steps = at === 0 ? 1 : Math.max(1, Math.hypot(dx, dy));
        for (let step = 1; step <= steps; step++)
          points.push({
            x: (x + (dx * step) / steps) / width,
            y: (y + (dy * step) / steps) / height,
          });
        [x, y] = [x + dx, y + dy];
      }
      return points;
    });

test('the scale bar and its label cross no coast if there is room', () => {
  const { land, scale, size } = layout(['KP'], [pyongyang]);
  const crossed = pointsOf(land, size).filter(
    ({ x, y }) => x > scale.left && x < scale.right && y > scale.y - 0.07 && y < scale.y + 0.01,
  );
  expect(pointsOf(land, size).length).toBeGreaterThan(1_000);
  expect(crossed).toEqual([]);
});

test('a globe names both ends of each line, and the distance', () => {
  const { globe } = layout(['KP'], [pyongyang, moscow, jakarta]);
  expect(globe?.labels.map(({ lines }) => lines)).toEqual([
    ['Moskow', '6.400 km'],
    ['Jakarta', '5.400 km'],
    ['Pyongyang'],
  ]);
});

test('a globe without room for the first place still names the others', () => {
  const manila = { name: 'Manila', latitude: 14.6, longitude: 121 };
  const { globe } = layout(['KP'], [pyongyang, jakarta, manila, moscow]);
  expect(globe?.labels.map(({ lines }) => lines[0])).toEqual(['Jakarta', 'Manila', 'Moskow']);
});

test('the lines of a label are below each other', () => {
  const { children } = renderMap(layout(['KP'], [pyongyang, moscow]), 'Peta');
  const find = (words: string) =>
    children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'text' && getText([child]) === words
        ? [child.properties]
        : [],
    )[0];
  const [name, distance] = [find('Moskow'), find('6.400 km')];
  expect(distance).toEqual({ ...name, dy: String(Number(name?.dy) + leading) });
});

test('the first place of a globe is not named over a label, a mark or a dot', () => {
  const shown = [{ width: 300, height: 240 }];
  const label: SetLabel = {
    label: { lines: ['Naga'], x: 0.5, y: 0.5, anchor: 'middle', dx: 0, dy: 0 },
    lettering: { letter: 9 },
  };
  const [globe, dot] = [layout(['KP'], [pyongyang, moscow]).globe!, { x: 0.5, y: 0.5 }];
  const free = { ...globe, labels: [], dots: [], first: [label] };
  const labelsOf = (...[of, others, marks]: [Globe, SetLabel[], Obstacle[]]) =>
    nameFirstPlace(of, others, marks, shown).labels;
  expect(labelsOf(free, [], [])).toEqual([label.label]);
  expect(labelsOf(free, [label], [])).toEqual([]);
  expect(labelsOf(free, [], [getDotObstacle(dot, 5)])).toEqual([]);
  expect(labelsOf({ ...free, dots: [dot] }, [], [])).toEqual([]);
});

test('points almost on a line are removed, and corners stay', () => {
  const run = (...points: [number, number][]) => ({ points, isClosed: false });
  const straight = removeNearPoints(run([0, 0], [10, 0], [20, 1], [30, 1], [30, 30]));
  expect(straight.points).toEqual([
    [0, 0],
    [30, 1],
    [30, 30],
  ]);
  // A point beyond the end of a line is a corner.
  const spike = run([0, 0], [100, 0], [10, 0], [10, 50]);
  expect(removeNearPoints(spike)).toEqual(spike);
  // Many small steps can lead far from a line.
  const arc = Array.from({ length: 91 }, (_, degrees): [number, number] => {
    const angle = (degrees * Math.PI) / 180;
    return [Math.round(100 * Math.cos(angle)), Math.round(100 * Math.sin(angle))];
  });
  const { points } = removeNearPoints(run(...arc));
  expect(points.length).toBeGreaterThan(5);
  expect(points.length).toBeLessThan(20);
  expect([points[0], points.at(-1)]).toEqual([arc[0], arc.at(-1)]);
});

test('a globe leaves the country of the map free if a corner has room', () => {
  const [london, canberra] = [
    { name: 'London', latitude: 51.5, longitude: -0.13 },
    { name: 'Canberra', latitude: -35.3, longitude: 149.1 },
  ];
  // Scotland and Ireland are at the upper left, and the North Sea is at the upper right.
  const { left = 0, bottom = 1 } = layout(['GB'], [london, canberra]).globe?.room ?? {};
  expect([left > 0.5, bottom < 0.5]).toEqual([true, true]);
});
