import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { hashedFolders } from '../addresses.ts';
import { drawnForPage } from '../blocks/map/page-drawing.ts';
import { kept } from '../kept.ts';
import type { StoryOutline } from '../model/kept-story.ts';
import type { DrawnFigure, Variant } from '../model/picture.ts';
import type { Chart, MapFigure } from '../model/story.ts';
import { chartScene } from './chart-scene.ts';
import { mapScene } from './map-scene.ts';
import { rendererFor } from './renderer.ts';
import { nodesOf, type Scene, type Theme } from './scene.ts';

const drawings = kept('drawings');

/** CSS pixels that a drawing is laid out in, as on a phone, so that its letters are read in a small picture too. */
const layoutWidth = 360;

/** Pixels across: of what is shared and printed, and of what lists show. */
const widths = { large: 1200, small: 720 };

type Format = 'png' | 'webp';

/** A drawing holds few colours, and shades of them at the edges. */
const encoded = (drawn: Sharp, format: Format): Promise<Buffer> =>
  (format === 'png'
    ? drawn.png({ palette: true, colours: 64, dither: 0, effort: 7 })
    : drawn.webp({ quality: 80, smartSubsample: true })
  ).toBuffer();

/**
 * A map or a chart as pictures (PNG), drawn if no build has drawn it before.
 *
 * @param key of the code that draws, by which the files are named
 */
export async function drawFigure(figure: MapFigure | Chart, key: string): Promise<DrawnFigure> {
  const id = createHash('sha256')
    .update(JSON.stringify([key, figure]))
    .digest('hex')
    .slice(0, 16);
  const record = `${id}.json`;
  if (drawings.has(record)) {
    const known = JSON.parse((await drawings.get(record)).toString()) as DrawnFigure;
    if (areDrawn(known)) return known;
  }
  const drawn: DrawnFigure = {
    large: await draw(figure, `${id}-${widths.large}`, widths.large, 'light', 'png'),
    light: await draw(figure, `${id}-${widths.small}`, widths.small, 'light', 'webp'),
    dark: await draw(figure, `${id}-${widths.small}-dark`, widths.small, 'dark', 'webp'),
  };
  drawings.putNow(record, JSON.stringify(drawn));
  return drawn;
}

/** Whether all files of a drawing are there. */
export const areDrawn = (drawn: DrawnFigure): boolean => filesOfDrawing(drawn).every(drawings.has);

const nameOf = ({ path }: Variant): string => path.slice(hashedFolders.pictures.length);

const filesOfDrawing = ({ large, light, dark }: DrawnFigure): string[] =>
  [large, light, dark].map(nameOf);

/** Names of the files that are published of a story's maps and charts: each that is shared, and of the one that stands for it those for lists. */
export const drawingsOf = ({ drawings, lead }: StoryOutline): string[] => [
  ...drawings.map(({ large }) => nameOf(large)),
  ...(lead && 'drawn' in lead ? filesOfDrawing(lead.drawn) : []),
];

/** Puts files into a site that is being built, those among these names that are drawings'. */
export const publishDrawings = (names: string[], site: string): Promise<void> =>
  drawings.publish([...new Set(names)].filter(drawings.has), site + hashedFolders.pictures);

/** One published file of a drawing, by its name; undefined where there is none. */
export const drawingFile = (name: string): Buffer<ArrayBuffer> | undefined =>
  drawings.has(name) ? drawings.getNow(name) : undefined;

/** A map or a chart laid out so many CSS pixels wide. */
function sceneOf(figure: MapFigure | Chart, width: number, theme: Theme): Scene {
  if (figure.kind === 'chart') return chartScene(figure, width, theme);
  const drawing = drawnForPage(figure);
  if ('refused' in drawing) throw new Error(`${figure.caption}: ${drawing.refused}`);
  return mapScene(drawing, width, theme);
}

async function draw(
  figure: MapFigure | Chart,
  id: string,
  width: number,
  theme: Theme,
  format: Format,
): Promise<Variant> {
  const scene = sceneOf(figure, layoutWidth, theme);
  const { node, images } = nodesOf(scene, width, theme);
  const height = Math.round((scene.height * width) / scene.width);
  const renderer = await rendererFor(scene.texts.map(({ text }) => text).join(''));
  const drawn = await renderer.render(node, { width, height, format: 'png', images });
  const content = await encoded(sharp(drawn), format);
  const name = `${id}.${format}`;
  drawings.putNow(name, content);
  return { path: hashedFolders.pictures + name, width, height, bytes: content.length };
}
