import { brotliCompressSync } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import type { MapFigure } from '../../../model/story.ts';
import { layoutMap, type MapDrawing, pageMaking, type Refusal } from './layout.ts';
import { renderMap } from './svg.ts';

/** Maximum size of a map on a page, in bytes after Brotli compression. */
const heaviest = 1_500;

const known = new WeakMap<MapFigure, MapDrawing | Refusal>();

/** Lays out a map for a page, once. Returns the reason if it cannot be drawn. */
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
