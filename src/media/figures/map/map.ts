import type { Element } from 'hast';
import type { MapFigure } from '../../../model/story.ts';
import { messages } from '../../../i18n/reader.ts';
import { createElement, createText } from '../elements.ts';
import { describeMap } from './description.ts';
import { renderMap } from './svg.ts';
import { layoutMapForPage } from './page-layout.ts';

/**
 * A map with its caption, as an element of a page.
 *
 * @throws Error for one that can't be drawn, which the newsroom refuses.
 */
export function createMapFigure(map: MapFigure): Element {
  const drawing = layoutMapForPage(map);
  if ('refused' in drawing) throw new Error(`${map.caption}: ${drawing.refused}`);
  return createElement('figure', { className: ['map'] }, [
    renderMap(drawing, describeMap(map)),
    createElement('figcaption', {}, [createText(getMapCaption(map))]),
  ]);
}

/** A map's caption, with whose borders it shows. */
export const getMapCaption = ({ caption }: MapFigure): string =>
  `${/[.?!…]$/.test(caption) ? caption : `${caption}.`} ${messages.map.credit}`;
