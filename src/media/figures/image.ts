import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { hashedFolders } from '../../routes.ts';
import { layoutMapForPage } from './map/page-layout.ts';
import type { DrawnFigure, Variant } from '../../model/picture.ts';
import type { Chart, MapFigure } from '../../model/story.ts';
import { createChartScene } from './chart-scene.ts';
import { areDrawn, figureImages } from './image-files.ts';
import { createMapScene } from './map-scene.ts';
import { getRenderer } from './renderer.ts';
import { renderScene, type Scene, type Theme } from './scene.ts';

/**
 * Width of the layout in CSS pixels. It is as narrow as a phone, so that text stays legible in
 * small images.
 */
const layoutWidth = 360;

/** Widths of images in pixels: `large` for feeds and search engines, `small` for lists. */
const widths = { large: 1200, small: 720 };

type Format = 'png' | 'webp';

/** Encodes a drawing. PNG needs few colors: those of the drawing, and their shades at edges. */
const encode = (drawn: Sharp, format: Format): Promise<Buffer> =>
  (format === 'png'
    ? drawn.png({ palette: true, colours: 64, dither: 0, effort: 7 })
    : drawn.webp({ quality: 80, smartSubsample: true })
  ).toBuffer();

/**
 * Draws the images of a map or a chart, unless the cache has them.
 *
 * @param key fingerprint of the drawing code; a part of the hash in file names
 * @throws Error if a map cannot be drawn.
 */
export async function drawFigure(figure: MapFigure | Chart, key: string): Promise<DrawnFigure> {
  const id = createHash('sha256')
    .update(JSON.stringify([key, figure]))
    .digest('hex')
    .slice(0, 16);
  const record = `${id}.json`;
  const json = figureImages.get(record);
  const known = json && (JSON.parse(json.toString()) as DrawnFigure);
  if (known && areDrawn(known)) return known;
  const drawn: DrawnFigure = {
    large: await draw(figure, `${id}-${widths.large}`, widths.large, 'light', 'png'),
    light: await draw(figure, `${id}-${widths.small}`, widths.small, 'light', 'webp'),
    dark: await draw(figure, `${id}-${widths.small}-dark`, widths.small, 'dark', 'webp'),
  };
  figureImages.put(record, JSON.stringify(drawn));
  return drawn;
}

/**
 * Creates the scene of a map or a chart.
 *
 * @param width width of the scene in CSS pixels
 * @throws Error if a map cannot be drawn.
 */
function getScene(figure: MapFigure | Chart, width: number, theme: Theme): Scene {
  if (figure.kind === 'chart') return createChartScene(figure, width, theme);
  const drawing = layoutMapForPage(figure);
  if ('refused' in drawing) throw new Error(`${figure.caption}: ${drawing.refused}`);
  return createMapScene(drawing, width, theme);
}

async function draw(
  figure: MapFigure | Chart,
  id: string,
  width: number,
  theme: Theme,
  format: Format,
): Promise<Variant> {
  const scene = getScene(figure, layoutWidth, theme);
  const { node, images } = renderScene(scene, width, theme);
  const height = Math.round((scene.height * width) / scene.width);
  const renderer = await getRenderer(scene.texts.map(({ text }) => text).join(''));
  const drawn = await renderer.render(node, { width, height, format: 'png', images });
  const content = await encode(sharp(drawn), format);
  const name = `${id}.${format}`;
  figureImages.put(name, content);
  return { path: hashedFolders.pictures + name, width, height, bytes: content.length };
}
