import type { ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { site } from '../../../config/site.ts';
import type { MapFigure, Place } from '../../../model/story.ts';
import { countCharacters, createSlug } from '../../../model/text.ts';
import { directives } from '../../../i18n/directives.ts';
import { editor } from '../../../i18n/editor.ts';
import { suggest } from '../../../model/suggestion.ts';
import { getPlainText, type FigureDirective } from '../directive.ts';
import type { Refusal } from './layout.ts';
import { narrowest } from './frame.ts';
import { layoutMapForPage } from './page-layout.ts';
import { getCountries, getCountryName } from './world.ts';

const { maps: remarks } = editor;

/** Maximum width of a map that an editor may request, in kilometers. */
const widest = 12_000;

/**
 * Parses a map and reports its problems. Returns undefined if its countries, width or places are
 * unusable.
 */
export function parseMap(written: FigureDirective, known: Place[]): MapFigure | undefined {
  const { label, attributes, report: tell } = written;
  const codes = findCountries(written);
  const breadth = findBreadth(attributes[directives.breadth], tell);
  const places = findPlaces(written, known);
  if (!codes || breadth === null || !places) return undefined;
  const [first] = places;
  if (!first) return undefined;
  const map = { kind: 'map', caption: label, name: createSlug(label) } as const;
  const asked: MapFigure = { ...map, countries: codes, ...(breadth && { breadth }), places };
  const drawn = layoutMapForPage(asked);
  if ('refused' in drawn) tell(undefined, remarkOf(drawn));
  return asked;
}

function remarkOf(refusal: Refusal) {
  if (refusal.refused === 'narrow') return remarks.narrow(refusal.breadth, narrowest);
  return refusal.refused === 'far' ? remarks.far(site.limits.farPlaces) : remarks.crowded;
}

function findCountries({ attributes, report: tell }: FigureDirective): string[] | undefined {
  const text = attributes[directives.countries] ?? '';
  const codes = text.split(/[\s,;]+/).filter(Boolean);
  const drawn = new Set(getCountries().map(({ code }) => code));
  const wrong = codes.filter((code) => !getCountryName(code) || !drawn.has(code));
  for (const code of wrong) tell(undefined, remarks.country(code));
  return wrong.length > 0 ? undefined : [...new Set(codes)];
}

function findBreadth(
  text: string | undefined,
  tell: FigureDirective['report'],
): number | undefined | null {
  if (text === undefined) return undefined;
  const breadth = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (breadth >= narrowest && breadth <= widest) return breadth;
  tell(undefined, remarks.breadth(text, narrowest, widest));
  return null;
}

function findPlaces(
  { content, report: tell }: FigureDirective,
  known: Place[],
): Place[] | undefined {
  const [list, ...more] = content;
  if (list?.type !== 'list' || more.length > 0) {
    tell(content[0], remarks.content);
    return undefined;
  }
  const found = list.children.map((item) => ({ item, place: placeIn(item, known, tell) }));
  const places: Place[] = [];
  for (const { item, place } of found) {
    if (!place) continue;
    if (places.some(({ name }) => name === place.name)) tell(item, remarks.repeated(place.name));
    places.push(place);
  }
  if (places.length > site.limits.places) tell(list, remarks.places(site.limits.places));
  return places.length < found.length ? undefined : places;
}

const coordinates =
  /^(.*?)\s*:\s*([-−]?\d{1,3}(?:\.\d{1,8})?)°?\s*,\s*([-−]?\d{1,3}(?:\.\d{1,8})?)°?$/u;

/** Parses a list item: a name with latitude and longitude, or the name of a known place. */
function placeIn(
  item: ListItem,
  known: Place[],
  tell: FigureDirective['report'],
): Place | undefined {
  const text = item.children.length === 1 ? getPlainText(item.children[0]) : undefined;
  if (text === undefined) {
    tell(item, remarks.place(toString(item)));
    return undefined;
  }
  const [, name = '', latitude = '', longitude = ''] = coordinates.exec(text) ?? [];
  if (name === '') return findKnownPlace(text, item, known, tell);
  const [north, east] = [latitude, longitude].map((degrees) => Number(degrees.replace('−', '-')));
  if (north === undefined || east === undefined) return undefined;
  if (countCharacters(name) > site.limits.name) tell(item, remarks.place(text));
  else if (Math.abs(north) > 90 || Math.abs(east) > 180) tell(item, remarks.range(north, east));
  else return { name, latitude: north, longitude: east };
  return undefined;
}

function findKnownPlace(
  text: string,
  item: ListItem,
  known: Place[],
  tell: FigureDirective['report'],
): Place | undefined {
  const place = known.find(({ name }) => name === text);
  if (place) return place;
  if (/[\d:,]/.test(text) || text === '') tell(item, remarks.place(text));
  else
    tell(item, {
      message: remarks.unknownPlace(text),
      hint: suggest(
        text,
        known.map(({ name }) => name),
      ),
    });
  return undefined;
}
