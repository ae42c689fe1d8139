import { geoArea, geoAzimuthalEqualArea, geoBounds, geoDistance, type GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { MapFigure, Place } from '../../../model/story.ts';
import { getCountries, findCountryAt, measureKilometres, type Land } from './world.ts';

type Point = [longitude: number, latitude: number];

/** The area and places that a map shows, before it is drawn. */
export interface Frame {
  /** Places on the map itself. */
  near: Place[];
  /** Places too far away for the map. A globe shows them. */
  far: Place[];
  /** Codes of the tinted countries (ISO 3166-1, alpha-2). */
  tinted: string[];
  /** Projection from degrees to pixels. */
  projection: GeoProjection;
  /** Kilometers per pixel at the center of the map. */
  scale: number;
}

/** Size of a drawing in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Minimum width of a map in kilometers. The data are too coarse for a narrower map. */
export const narrowest = 300;

/**
 * Maximum distance in kilometers from the first place to other places on the map. Applies only if
 * the map has neither countries nor a width.
 */
const farthest = 3000;

/** Maximum distance in kilometers between pieces of a country that a map shows together. */
const neighbourhood = 1000;

export const projectPlace = ({ longitude, latitude }: Place): Point => [longitude, latitude];

/** Returns the shortest distance between two places on the globe, in kilometers. */
export const measureDistance = (a: Place, b: Place): number =>
  measureKilometres(geoDistance(projectPlace(a), projectPlace(b)));

/**
 * Makes the projection of a frame omit what is outside a drawing.
 *
 * @param edge width of the strip around the drawing that is kept, in pixels
 */
export function clipFrame({ projection }: Frame, { width, height }: Size, edge = 0): void {
  projection.clipExtent([
    [-edge, -edge],
    [width + edge, height + edge],
  ]);
}

/** Rounds kilometers to the nearest 5, or to the nearest 100 from 1,000 on. Never returns 0. */
export function roundDistance(kilometres: number): number {
  const step = kilometres < 1000 ? 5 : 100;
  return Math.max(step, Math.round(kilometres / step) * step);
}

/**
 * Fits the frame of a map to a size. If an editor gives a width, the frame has that width.
 * Otherwise it surrounds the map's countries, or its places if it has no countries.
 */
export function fitFrame(map: MapFigure, size: Size): Frame {
  const [first] = map.places;
  const asked = map.countries.length > 0 || map.breadth !== undefined;
  const around =
    first && !asked ? map.places.filter((place) => measureDistance(first, place) <= farthest) : [];
  // A single place has no extent, so the map shows its country.
  const implied =
    first && !asked && around.length < 2 ? findCountryAt(projectPlace(first))?.code : undefined;
  const tinted = implied === undefined ? map.countries : [implied];
  if (map.breadth !== undefined) return getSurroundings(map, tinted, size, map.breadth);
  const land = tinted.flatMap((code) => getMainland(code));
  const near = land.length > 0 ? isNear(land, map.places) : around;
  const far = map.places.filter((place) => !near.includes(place));
  const points = [...land, ...near.map(projectPlace)];
  return { near, far, tinted, ...project(points, size, land.length > 0 ? 0.07 : 0.2) };
}

/**
 * Creates a frame around the first place and the places near it.
 *
 * @param breadth width of the map in kilometers
 * @throws Error if the map has no place.
 */
function getSurroundings(map: MapFigure, tinted: string[], size: Size, breadth: number): Frame {
  const [first] = map.places;
  if (!first) throw new Error('A map of a breadth has a place.');
  const near = map.places.filter((place) => measureDistance(first, place) <= breadth / 2);
  const { projection } = project(near.map(projectPlace), size, 0.2);
  const scale = breadth / size.width;
  const [x, y] = projection.rotate();
  const widened = geoAzimuthalEqualArea()
    .rotate([x, y])
    .scale(measureKilometres(1) / scale)
    .translate([size.width / 2, size.height / 2]);
  const far = map.places.filter((place) => !near.includes(place));
  return { near, far, tinted, projection: widened, scale };
}

/** Returns the places that are on the given land or near it. */
function isNear(land: Point[], places: Place[]): Place[] {
  const middle = getMiddle(land);
  const reach = Math.max(...land.map((point) => geoDistance(middle, point)));
  return places.filter((place) => geoDistance(middle, projectPlace(place)) <= reach * 1.4);
}

function project(points: Point[], { width, height }: Size, margin: number) {
  const [longitude, latitude] = getMiddle(points);
  const room = Math.min(width, height) * margin;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [room, room],
        [width - room, height - room],
      ],
      { type: 'MultiPoint', coordinates: points },
    );
  return { projection, scale: measureKilometres(1) / projection.scale() };
}

/**
 * Returns the center of the smallest box of longitudes and latitudes around points. The box may
 * cross the antimeridian.
 */
function getMiddle(points: Point[]): Point {
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: points });
  const longitude = west <= east ? (west + east) / 2 : (west + east + 360) / 2;
  return [longitude > 180 ? longitude - 360 : longitude, (south + north) / 2];
}

/**
 * Returns the points of a country's coasts and borders. Omits pieces that are small or far from the
 * rest.
 */
function getMainland(code: string): Point[] {
  const pieces = getCountries()
    .filter((country) => country.code === code)
    .flatMap(({ land }) => getPolygons(land))
    .map((polygon) => ({
      points: (polygon[0] ?? []) as Point[],
      area: geoArea({ type: 'Polygon', coordinates: polygon }),
    }))
    .sort((a, b) => b.area - a.area);
  const total = pieces.reduce((sum, { area }) => sum + area, 0);
  const [largest, ...others] = pieces.filter(({ area }) => area >= total / 50);
  if (!largest) return [];
  const kept = [...largest.points];
  for (let left = others, grew = true; grew;) {
    const [near, far] = partitionBy(left, ({ points }) => areNear(points, kept));
    kept.push(...near.flatMap(({ points }) => points));
    [left, grew] = [far, near.length > 0];
  }
  return kept;
}

const areNear = (some: Point[], others: Point[]): boolean =>
  some.some((a) => others.some((b) => measureKilometres(geoDistance(a, b)) <= neighbourhood));

const getPolygons = ({ geometry }: Land): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

function partitionBy<T>(all: T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
