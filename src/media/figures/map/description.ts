import { site } from '../../../config/site.ts';
import type { MapFigure, Place } from '../../../model/story.ts';
import { messages } from '../../../i18n/reader.ts';
import { measureDistance, projectPlace, roundDistance } from './frame.ts';
import { getCountryName } from './world.ts';

/**
 * Describes a map in words, for readers who cannot see it. The text names its subject, and gives
 * the distance and direction of each place from the first place.
 */
export function describeMap({ countries, places }: MapFigure): string {
  const [first, ...others] = places;
  if (!first) return '';
  const of = countries.map((code) => getCountryName(code) ?? code);
  return [
    messages.map.of(list.format(of.length > 0 ? of : [first.name])),
    ...others.map((place) =>
      messages.map.away(
        place.name,
        roundDistance(measureDistance(first, place)).toLocaleString(site.language),
        describeDirection(first, place),
        first.name,
      ),
    ),
  ].join(' ');
}

const list = new Intl.ListFormat(site.language, { type: 'conjunction' });

/**
 * Describes the direction from one place to another as one of eight points of the compass. It is
 * the direction in which the shortest route starts.
 */
function describeDirection(from: Place, to: Place): string {
  const [[a, b], [c, d]] = [from, to].map((place) =>
    projectPlace(place).map((degrees) => (degrees * Math.PI) / 180),
  ) as [[number, number], [number, number]];
  const y = Math.sin(c - a) * Math.cos(d);
  const x = Math.cos(b) * Math.sin(d) - Math.sin(b) * Math.cos(d) * Math.cos(c - a);
  const eighth = Math.round(Math.atan2(y, x) / (Math.PI / 4));
  return messages.map.directions[(eighth + 8) % 8] ?? '';
}
