import { site } from '../../../config/site.ts';
import type { MapFigure } from '../../../model/story.ts';
import { getCountryNames } from './areas.ts';
import { clipFrame, type Frame, fitFrame, narrowest, projectPlace, type Size } from './frame.ts';
import { type Globe, drawGlobe, nameFirstPlace } from './globe.ts';
import {
  type Label,
  type Obstacle,
  type SetLabel,
  getDotObstacle,
  placeLabels,
  type Spot,
  listLabelSpots,
} from './labels.ts';
import { letterings } from './lettering.ts';
import { measureArea, renderPath, splitRuns } from './paths.ts';
import { type Country, getShapes, type Shapes } from './world.ts';

/** A map as data: its shapes and labels, with their positions. */
export interface MapDrawing {
  /** Size of the coordinate system of the paths. */
  size: Size;
  /** SVG path data of all land. */
  land: string;
  /** SVG path data of the countries that the map is about. */
  own: string;
  /** SVG path data of borders. */
  borders: string;
  /** Places, as shares of the map's width and height. */
  dots: Spot[];
  /** Names of places. */
  places: Label[];
  /** Names of countries. */
  areas: Label[];
  globe?: Globe;
  scale: ScaleBar;
}

/** A scale bar. Its length is a round number of kilometers. */
interface ScaleBar {
  /** Position, as shares of the drawing's width and height. */
  left: number;
  right: number;
  y: number;
  label: Label;
}

/**
 * The reason why a map cannot be drawn. `narrow`: its width, `breadth` kilometers, is too small for
 * the data. `far`: too many places are far away. `crowded`: there is no space for the names of
 * places.
 */
export type Refusal =
  { refused: 'narrow'; breadth: number } | { refused: 'far' } | { refused: 'crowded' };

/** Options for a drawing. */
interface Making {
  size: Size;
  /**
   * All sizes of the map on the screen, in CSS pixels. Labels do not overlap at any of these sizes.
   */
  shown: Size[];
  /** Checks whether a drawing is light enough. If not, it is drawn again with fewer points. */
  isLight?: (drawing: MapDrawing) => boolean;
}

/** Sizes of a map on a page, from a window of 320 pixels to the full width of the column. */
const onPage: Making['shown'] = [288, 328, 400, 480, 560, 640, 688].map((width) => ({
  width,
  height: width * 0.8,
}));

/** Options for a map on a page. */
export const pageMaking = { size: { width: 690, height: 552 }, shown: onPage };

/** Lays out a map, or returns the reason why it cannot be drawn. */
export function layoutMap(map: MapFigure, making: Making): MapDrawing | Refusal {
  const { size, shown } = making;
  const frame = fitFrame(map, size);
  const breadth = frame.scale * size.width;
  if (breadth < narrowest) return { refused: 'narrow', breadth: Math.round(breadth) };
  if (frame.far.length > site.limits.farPlaces) return { refused: 'far' };
  const dots = frame.near.map((place) => getSpot(projectPlace(place), frame, size));
  const shapes = getShapes((4 * frame.scale ** 2) / 2);
  const globe = frame.far.length > 0 ? drawGlobe(map, frame, dots, size, shown) : undefined;
  if (globe === null) return { refused: 'crowded' };
  const scale = placeScaleBar(frame, size, dots, globe, listOutlineSpots(shapes, frame, size));
  const marks: Obstacle[] = [
    ...dots.map((dot) => getDotObstacle(dot, 5)),
    { left: scale.left, right: scale.right, top: scale.y, bottom: scale.y, margin: 6 },
  ];
  const obstacles = globe ? [...marks, globe.room] : marks;
  const standing = [
    { label: scale.label, lettering: letterings.plain },
    ...(globe?.labels.map((label) => ({ label, lettering: letterings.place })) ?? []),
  ];
  const ways = frame.near.map(({ name }, index) =>
    listLabelSpots([name], dots[index]?.x ?? 0, dots[index]?.y ?? 0, 9).map((label): SetLabel => ({
      label,
      lettering: letterings.place,
    })),
  );
  const places = placeLabels(ways, standing, obstacles, shown);
  if (!places) return { refused: 'crowded' };
  const labels = [...standing, ...places];
  const areas = getCountryNames(shapes, frame, size, labels, obstacles, shown);
  const rest = {
    size,
    dots,
    scale,
    places: places.map(({ label }) => label),
    areas: areas.map(({ label }) => label),
    ...(globe && { globe: nameFirstPlace(globe, [...labels, ...areas], marks, shown) }),
  };
  return simplifyLight(frame, rest, making);
}

/**
 * Adds shapes to a drawing. Removes points until `isLight` accepts the drawing, or until the
 * tolerance exceeds 1,000 square pixels.
 */
function simplifyLight(
  frame: Frame,
  rest: Omit<MapDrawing, 'land' | 'own' | 'borders'>,
  { size, isLight = () => true }: Making,
): MapDrawing {
  for (let tolerance = 2; ; tolerance *= 2) {
    const drawing = {
      ...rest,
      ...findShapes(getShapes(tolerance * frame.scale ** 2), frame, size, tolerance),
    };
    if (isLight(drawing) || tolerance > 1000) return drawing;
  }
}

/**
 * Renders the land, countries and borders in a frame as SVG path data.
 *
 * @param tolerance minimum area of land to render, in square pixels; never less than 4
 */
function findShapes(
  { land, countries, borders }: Shapes,
  frame: Frame,
  size: Size,
  tolerance: number,
) {
  // Clip outside the frame, so that the outline along the cut is not visible.
  const edge = 6;
  clipFrame(frame, size, edge);
  const { projection, tinted } = frame;
  const least = Math.max(4, tolerance);
  const areas = (shapes: Country['land'][]) =>
    renderPath(
      shapes
        .flatMap((shape) => splitRuns(shape, projection))
        .filter(({ points }) => measureArea(points) >= least),
    );
  const own = countries.filter(({ code }) => code !== undefined && tinted.includes(code));
  return {
    land: areas(land),
    own: areas(own.map((country) => country.land)),
    borders: renderPath(splitRuns(borders, projection)),
  };
}

function getSpot(point: [number, number], { projection }: Frame, { width, height }: Size): Spot {
  const [x = 0, y = 0] = projection(point) ?? [];
  return { x: x / width, y: y / height };
}

/** Lists points on coasts and borders, at most 4 pixels from each other. */
function listOutlineSpots({ land, borders }: Shapes, frame: Frame, size: Size): Spot[] {
  clipFrame(frame, size);
  const { width, height } = size;
  const runs = [...land, borders].flatMap((shape) => splitRuns(shape, frame.projection));
  return runs.flatMap(({ points }) =>
    points.slice(1).flatMap(([x, y], index) => {
      const [fromX, fromY] = points[index] ?? [x, y];
      const pieces = Math.ceil(Math.hypot(x - fromX, y - fromY) / 4);
      return Array.from({ length: pieces }, (_, piece) => ({
        x: (x + ((fromX - x) * piece) / pieces) / width,
        y: (y + ((fromY - y) * piece) / pieces) / height,
      }));
    }),
  );
}

const steps = [1, 2, 5];

/**
 * Creates a scale bar near a corner without places. Of these positions, it takes the one where the
 * bar and its label cross the fewest outlines. If there are places at all corners, it takes the
 * bottom right.
 */
function placeScaleBar(
  { scale }: Frame,
  { width }: Size,
  dots: Spot[],
  globe: Globe | undefined,
  outline: Spot[],
): ScaleBar {
  const most = scale * width * 0.24;
  const power = 10 ** Math.floor(Math.log10(most));
  const long = Math.max(...steps.filter((step) => step * power <= most)) * power;
  const share = long / (scale * width);
  const ways = [0.96, 0.9, 0.1, 0.16].flatMap((y) => [
    { left: 0.97 - share, y },
    { left: 0.03, y },
  ]);
  const isFree = ({ left, y }: { left: number; y: number }) =>
    dots.every(
      (dot) => Math.abs(dot.y - y) > 0.15 || dot.x < left - 0.1 || dot.x > left + share + 0.1,
    ) &&
    !(
      globe &&
      Math.abs(globe.room.top + globe.room.bottom - 2 * y) < 0.6 &&
      left < globe.room.right &&
      left + share > globe.room.left
    );
  const countCrossings = ({ left, y }: { left: number; y: number }) =>
    outline.filter(
      (spot) =>
        spot.x > left - 0.01 &&
        spot.x < left + share + 0.01 &&
        spot.y > y - 0.08 &&
        spot.y < y + 0.015,
    ).length;
  const [best = { left: 0.97 - share, y: 0.96 }] = ways
    .filter(isFree)
    .toSorted((one, other) => countCrossings(one) - countCrossings(other));
  const { left, y } = best;
  const right = left + share;
  const isEnd = left > 0.5;
  return {
    left,
    right,
    y,
    label: {
      lines: [`${long.toLocaleString(site.language)} km`],
      x: isEnd ? right : left,
      y,
      dx: 0,
      dy: -9,
      anchor: isEnd ? 'end' : 'start',
    },
  };
}
