import { clipFrame, type Frame, type Size } from './frame.ts';
import { isClear, type Obstacle, type SetLabel } from './labels.ts';
import { letterings } from './lettering.ts';
import { measureArea, splitRuns } from './paths.ts';
import { getCountryName, type Shapes } from './world.ts';

type Ring = [number, number][];

/**
 * Places the names of countries in a frame, if there is space inside the country. Starts with the
 * countries that the map is about, and continues with the others, the largest first. Omits the
 * names of others that fill less than 1/60 of the map.
 *
 * @param standing labels that are already placed
 * @param shown every size that the map is shown in
 */
export function getCountryNames(
  { countries }: Shapes,
  frame: Frame,
  size: Size,
  standing: SetLabel[],
  obstacles: Obstacle[],
  shown: Size[],
): SetLabel[] {
  clipFrame(frame, size);
  const { projection, tinted } = frame;
  const seen = countries
    .flatMap(({ code, land }) => {
      const name = code && getCountryName(code);
      if (!code || !name) return [];
      const rings = splitRuns(land, projection).map(({ points }) => points);
      const area = rings.reduce((sum, ring) => sum + measureArea(ring), 0);
      return [{ name, rings, area, isOwn: tinted.includes(code) }];
    })
    .filter(({ area, isOwn }) => area > (isOwn ? 0 : (size.width * size.height) / 60))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.area - a.area);
  const placed: SetLabel[] = [];
  for (const { name, rings } of seen) {
    const label = findSpots(rings, size)
      .map(({ x, y }) => labelAt(name, x / size.width, y / size.height))
      .find((one) => isClear(one, [...standing, ...placed], obstacles, shown));
    if (label) placed.push(label);
  }
  return placed;
}

function labelAt(name: string, x: number, y: number): SetLabel {
  const lines = name.length > 8 ? splitInTwo(name) : [name];
  const dy = lines.length > 1 ? -3 : 4;
  return { label: { lines, x, y, anchor: 'middle', dx: 0, dy }, lettering: letterings.area };
}

/** Splits a name into two lines, so that the longer line is as short as possible. */
function splitInTwo(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2) return [name];
  const cuts = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, longest: Math.max(...lines.map(({ length }) => length)) };
  });
  return cuts.reduce((best, cut) => (cut.longest < best.longest ? cut : best)).lines;
}

/**
 * Lists points inside rings on which a name can be centered. The point farthest from all edges is
 * first.
 */
function findSpots(rings: Ring[], { width, height }: Size): { x: number; y: number }[] {
  const step = Math.max(width, height) / 36;
  const spots: { x: number; y: number; room: number }[] = [];
  for (let y = step; y < height; y += step)
    for (let x = step; x < width; x += step) {
      if (!isInside(x, y, rings)) continue;
      // A name is wider than it is high, so space at its sides counts less.
      const room = Math.min(
        ...rings.flatMap((ring) => ring.map(([a, b]) => Math.hypot((a - x) / 2.2, b - y))),
        y * 1.5,
        (height - y) * 1.5,
      );
      spots.push({ x, y, room });
    }
  return spots.filter(({ room }) => room > 9).sort((a, b) => b.room - a.room);
}

/** Checks whether a point is inside an odd number of rings. */
const isInside = (x: number, y: number, rings: Ring[]): boolean =>
  rings.reduce((inside, ring) => inside !== isWithin(x, y, ring), false);

function isWithin(x: number, y: number, ring: Ring): boolean {
  let inside = false;
  ring.forEach(([a, b], index) => {
    const [c = 0, d = 0] = ring.at(index - 1) ?? [];
    if (b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a) inside = !inside;
  });
  return inside;
}
