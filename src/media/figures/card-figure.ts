import { layoutMap } from './map/layout.ts';
import type { Chart, MapFigure } from '../../model/story.ts';
import { createChartScene } from './chart-scene.ts';
import { createMapScene } from './map-scene.ts';
import type { Drawn } from './renderer.ts';
import { renderScene, type Scene } from './scene.ts';

/** Scale factor of figures on cards, so that they are legible in a small preview. */
const enlarged = 2;

/**
 * Draws a map or a chart beside the texts of a card, in the light theme. A map fills the space. The
 * height of a chart depends on its content. Returns undefined if the figure does not fit.
 *
 * @param room space for the figure, in pixels
 */
export function drawCardFigure(
  figure: MapFigure | Chart,
  room: { width: number; height: number },
): (Drawn & { width: number; height: number }) | undefined {
  const size = { width: room.width / enlarged, height: room.height / enlarged };
  const scene = createSceneBeside(figure, size);
  if (!scene || scene.height > size.height + 1) return undefined;
  const height = Math.round(scene.height * enlarged);
  return { ...renderScene(scene, room.width), width: room.width, height };
}

function createSceneBeside(
  figure: MapFigure | Chart,
  size: { width: number; height: number },
): Scene | undefined {
  if (figure.kind === 'chart') return createChartScene(figure, size.width);
  const drawing = layoutMap(figure, { size, shown: [size] });
  return 'refused' in drawing ? undefined : createMapScene(drawing, size.width);
}
