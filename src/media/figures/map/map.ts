import type { Element } from 'hast';
import type { MapFigure } from '../../../model/story.ts';
import { words } from '../../../i18n/reader.ts';
import { element, text } from '../elements.ts';
import { descriptionOf } from './description.ts';
import { mapElement } from './elements.ts';
import { drawnForPage } from './page-drawing.ts';

/**
 * A map with its caption, as an element of a page.
 *
 * @throws Error for one that can't be drawn, which the newsroom refuses.
 */
export function mapFigureElement(map: MapFigure): Element {
  const drawing = drawnForPage(map);
  if ('refused' in drawing) throw new Error(`${map.caption}: ${drawing.refused}`);
  return element('figure', { className: ['map'] }, [
    mapElement(drawing, descriptionOf(map)),
    element('figcaption', {}, [text(captionOf(map))]),
  ]);
}

/** A map's caption, with whose borders it shows. */
export const captionOf = ({ caption }: MapFigure): string =>
  `${/[.?!…]$/.test(caption) ? caption : `${caption}.`} ${words.map.credit}`;
