import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { hashedFolders } from '../../routes.ts';
import { layoutMapForPage } from './map/page-layout.ts';
import type { Variant } from '../../model/picture.ts';
import type { Chart, MapFigure } from '../../model/story.ts';
import { createChartScene } from './chart-scene.ts';
import { isDrawn, figureImages } from './image-files.ts';
import { createMapScene } from './map-scene.ts';
import { getRenderer } from './renderer.ts';
import { renderScene, type Scene } from './scene.ts';

/**
 * Width of the layout in CSS pixels. It is as narrow as a phone, so that text stays legible in
 * small images.
 */
const layoutWidth = 360;

/** Width of an image in pixels. */
const imageWidth = 1200;

/**
 * Draws a map or a chart as a PNG file for feeds and search engines, unless the cache has it.
 *
 * @param key fingerprint of the drawing code; a part of the hash in file names
 * @throws Error if a map cannot be drawn.
 */
export async function drawFigure(figure: MapFigure | Chart, key: string): Promise<Variant> {
  const id = createHash('sha256')
    .update(JSON.stringify([key, figure]))
    .digest('hex')
    .slice(0, 16);
  const record = `${id}.json`;
  const json = figureImages.get(record);
  const known = json && (JSON.parse(json.toString()) as Variant);
  if (known && isDrawn(known)) return known;
  const drawn = await draw(figure, `${id}.png`);
  figureImages.put(record, JSON.stringify(drawn));
  return drawn;
}

/**
 * Creates the scene of a map or a chart.
 *
 * @throws Error if a map cannot be drawn.
 */
function getScene(figure: MapFigure | Chart): Scene {
  if (figure.kind === 'chart') return createChartScene(figure, layoutWidth);
  const drawing = layoutMapForPage(figure);
  if ('refused' in drawing) throw new Error(`${figure.caption}: ${drawing.refused}`);
  return createMapScene(drawing, layoutWidth);
}

async function draw(figure: MapFigure | Chart, name: string): Promise<Variant> {
  const scene = getScene(figure);
  const { node, images } = renderScene(scene, imageWidth);
  const height = Math.round((scene.height * imageWidth) / scene.width);
  const renderer = await getRenderer(scene.texts.map(({ text }) => text).join(''));
  const drawn = await renderer.render(node, { width: imageWidth, height, format: 'png', images });
  // The image has few colors: those of the drawing, and their shades at edges.
  const content = await sharp(drawn)
    .png({ palette: true, colours: 64, dither: 0, effort: 7 })
    .toBuffer();
  figureImages.put(name, content);
  return { path: hashedFolders.pictures + name, width: imageWidth, height, bytes: content.length };
}
