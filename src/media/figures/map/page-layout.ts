import { brotliCompressSync } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import type { MapFigure } from '../../../model/story.ts';
import { layoutMap, type MapDrawing, pageMaking, type Refusal } from './layout.ts';
import { renderMap } from './svg.ts';

/** Bytes that a map may weigh in a page (brotli). */
const heaviest = 1_500;

const known = new WeakMap<MapFigure, MapDrawing | Refusal>();

/** A map as it is drawn for a page, or why it can't be; drawn once. */
export function layoutMapForPage(map: MapFigure): MapDrawing | Refusal {
  const drawn =
    known.get(map) ??
    layoutMap(map, {
      ...pageMaking,
      isLight: (drawing) => brotliCompressSync(toHtml(renderMap(drawing, ''))).length <= heaviest,
    });
  known.set(map, drawn);
  return drawn;
}
