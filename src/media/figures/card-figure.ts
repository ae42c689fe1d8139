import { layoutMap } from './map/layout.ts';
import type { Chart, MapFigure } from '../../model/story.ts';
import { createChartScene } from './chart-scene.ts';
import { createMapScene } from './map-scene.ts';
import type { Drawn } from './renderer.ts';
import { renderScene, type Scene } from './scene.ts';

/** How many times larger than on a page a figure is drawn beside a card's texts, to be read in a small picture of the card. */
const enlarged = 2;

/**
 * A map or a chart for the room beside a card's texts, so many pixels wide, in the light theme: a map fills the room, a chart
 * is as high as it needs. What finds no room there is undefined.
 */
export function drawCardFigure(
  figure: MapFigure | Chart,
  room: { width: number; height: number },
): (Drawn & { width: number; height: number }) | undefined {
  const size = { width: room.width / enlarged, height: room.height / enlarged };
  const scene = createSceneBeside(figure, size);
  if (!scene || scene.height > size.height + 1) return undefined;
  const height = Math.round(scene.height * enlarged);
  return { ...renderScene(scene, room.width, 'light'), width: room.width, height };
}

function createSceneBeside(
  figure: MapFigure | Chart,
  size: { width: number; height: number },
): Scene | undefined {
  if (figure.kind === 'chart') return createChartScene(figure, size.width, 'light');
  const drawing = layoutMap(figure, { size, shown: [size] });
  return 'refused' in drawing ? undefined : createMapScene(drawing, size.width, 'light');
}
