import type { Element } from 'hast';
import type { MapFigure } from '../../../model/story.ts';
import { messages } from '../../../i18n/reader.ts';
import { createElement, createText } from '../elements.ts';
import { describeMap } from './description.ts';
import { renderMap } from './svg.ts';
import { layoutMapForPage } from './page-layout.ts';

/**
 * Creates a `figure` element with a map and its caption.
 *
 * @throws Error if the map cannot be drawn. `parseMap` reports such a map first.
 */
export function createMapFigure(map: MapFigure): Element {
  const drawing = layoutMapForPage(map);
  if ('refused' in drawing) throw new Error(`${map.caption}: ${drawing.refused}`);
  return createElement('figure', { className: ['map'] }, [
    renderMap(drawing, describeMap(map)),
    createElement('figcaption', {}, [createText(getMapCaption(map))]),
  ]);
}

/** Returns the caption of a map, with the source of its borders. */
export const getMapCaption = ({ caption }: MapFigure): string =>
  `${/[.?!…]$/.test(caption) ? caption : `${caption}.`} ${messages.map.credit}`;
