import { geoInterpolate, geoOrthographic } from 'd3-geo';
import { site } from '../../../config/site.ts';
import type { MapFigure, Place } from '../../../model/story.ts';
import { measureDistance, type Frame, projectPlace, roundDistance, type Size } from './frame.ts';
import {
  type Label,
  type Obstacle,
  type SetLabel,
  getDotObstacle,
  isClear,
  placeLabels,
  type Spot,
  listLabelSpots,
} from './labels.ts';
import { letterings } from './lettering.ts';
import { measureArea, removeNearPoints, renderPath, splitRuns } from './paths.ts';
import { getCountries, measureKilometres, getShapes } from './world.ts';

/**
 * A small globe in a corner of a map. It shows places too far away for the map, each with a line to
 * the map's first place.
 */
export interface Globe {
  /** Position in the map, as shares of the map's width and height. */
  room: Obstacle;
  /** SVG path data of land and lines, in a square of side `globeSize`. */
  land: string;
  lines: string;
  /** Places, as shares of the map's width and height. All lines lead to the first one. */
  dots: Spot[];
  /** Names and distances of the far places. Positions are shares of the map's width and height. */
  labels: Label[];
  /** Possible labels of the first place, the best first. The map itself names it too. */
  first: SetLabel[];
}

/** Side of the square around a globe, in the coordinates of its paths. */
export const globeSize = 200;

const breadth = 0.34;

/** Draws the globe of a map. Returns null if its labels do not fit. */
export function drawGlobe(
  { places }: MapFigure,
  frame: Frame,
  dots: Spot[],
  size: Size,
  shown: Size[],
): Globe | null {
  const { near, far } = frame;
  const home = near[0] ?? places[0];
  const [farthest] = far.toSorted((a, b) =>
    home ? measureDistance(home, b) - measureDistance(home, a) : 0,
  );
  if (!home || !farthest) return null;
  const [longitude, latitude] = geoInterpolate(projectPlace(home), projectPlace(farthest))(0.5);
  const radius = globeSize / 2 - 1;
  const globe = geoOrthographic()
    .rotate([-longitude, -latitude])
    .scale(radius)
    .translate([globeSize / 2, globeSize / 2])
    .clipAngle(90);
  const room = chooseCorner(dots, listOwnSpots(frame, size), size);
  const spot = (point: [number, number]): Spot => {
    const [x = 0, y = 0] = globe(point) ?? [];
    return {
      x: room.left + (x / globeSize) * (room.right - room.left),
      y: room.top + (y / globeSize) * (room.bottom - room.top),
    };
  };
  const spots = [home, ...far].map((place) => spot(projectPlace(place)));
  const labels = getLabels(home, far, spots, shown, dots);
  if (!labels) return null;
  // A globe with a diameter of about 100 pixels shows continents, not the details of coasts.
  const land = getShapes(14 * (measureKilometres(1) / radius) ** 2).land.flatMap((shape) =>
    splitRuns(shape, globe).map(removeNearPoints),
  );
  const lines = far.map((place) => ({
    type: 'LineString' as const,
    coordinates: [projectPlace(home), projectPlace(place)],
  }));
  return {
    room,
    land: renderPath(land.filter(({ points }) => measureArea(points) >= 40)),
    lines: renderPath(lines.flatMap((line) => splitRuns(line, globe))),
    dots: spots,
    labels,
    first: listWays([home.name], spots[0]),
  };
}

function getLabels(
  home: Place,
  far: Place[],
  spots: Spot[],
  shown: Size[],
  dots: Spot[],
): Label[] | undefined {
  const obstacles = [
    ...spots.map((at) => getDotObstacle(at, 3)),
    ...dots.map((at) => getDotObstacle(at, 6)),
  ];
  const ways = far.map((place, index) => listWays(nameFarPlace(home, place), spots[index + 1]));
  return placeLabels(ways, [], obstacles, shown)?.map(({ label }) => label);
}

/** Returns the lines of a far place's label: its name and its distance from the first place. */
function nameFarPlace(home: Place, place: Place): string[] {
  const kilometres = roundDistance(measureDistance(home, place));
  return [place.name, `${kilometres.toLocaleString(site.language)} km`];
}

/** Lists the possible positions of a label on a globe, where beside the point is the worst. */
function listWays(lines: string[], { x, y }: Spot = { x: 0, y: 0 }): SetLabel[] {
  const [right, left, above, below, ...across] = listLabelSpots(lines, x, y, 7);
  return [above, below, ...across, right, left]
    .filter((label) => label !== undefined)
    .map((label) => ({ label, lettering: letterings.place }));
}

/** Adds the name of the first place to a globe, if there is space for it. */
export function nameFirstPlace(
  globe: Globe,
  others: SetLabel[],
  obstacles: Obstacle[],
  shown: Size[],
): Globe {
  const all = [...obstacles, ...globe.dots.map((at) => getDotObstacle(at, 3))];
  const found = globe.first.find((label) => isClear(label, others, all, shown));
  return found ? { ...globe, labels: [...globe.labels, found.label] } : globe;
}

/** Lists points on the coasts and borders of the countries that a map is about. */
function listOwnSpots({ tinted, projection }: Frame, { width, height }: Size): Spot[] {
  return getCountries()
    .filter(({ code }) => code !== undefined && tinted.includes(code))
    .flatMap(({ land }) => splitRuns(land, projection))
    .flatMap(({ points }) => points.map(([x, y]) => ({ x: x / width, y: y / height })));
}

/**
 * Chooses the corner where a globe covers the fewest places. Of these corners, it prefers one
 * with at most a tenth of the outlines of the countries that the map is about.
 */
function chooseCorner(dots: Spot[], own: Spot[], { width, height }: Size): Obstacle {
  const [x, y] = [0.02, (0.02 * width) / height];
  const depth = (breadth * width) / height;
  const corners = [
    [x, y],
    [1 - x - breadth, y],
    [x, 1 - y - depth],
    [1 - x - breadth, 1 - y - depth],
  ].map(([left = 0, top = 0]): Obstacle => ({
    left,
    top,
    right: left + breadth,
    bottom: top + depth,
    margin: 2,
  }));
  const countCovered = (spots: Spot[], corner: Obstacle) =>
    spots.filter(
      ({ x, y }) =>
        x > corner.left - 0.05 &&
        x < corner.right + 0.05 &&
        y > corner.top - 0.05 &&
        y < corner.bottom + 0.05,
    ).length;
  const isFree = (corner: Obstacle) => countCovered(own, corner) <= own.length / 10;
  const [best] = corners.toSorted(
    (a, b) =>
      countCovered(dots, a) - countCovered(dots, b) || Number(isFree(b)) - Number(isFree(a)),
  );
  if (!best) throw new Error('A map has corners.');
  return best;
}
