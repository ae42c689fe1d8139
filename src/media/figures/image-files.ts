import { hashedFolders } from '../../routes.ts';
import { openCache } from '../../cache/cache.ts';
import type { StoryOutline } from '../../model/story-summary.ts';
import type { DrawnFigure, Variant } from '../../model/picture.ts';

/** The cache of the images of maps and charts. */
export const figureImages = openCache('drawings');

/** Checks that all files of a drawing are in the cache. */
export const areDrawn = (drawn: DrawnFigure): boolean =>
  filesOfDrawing(drawn).every(figureImages.has);

const nameOf = ({ path }: Variant): string => path.slice(hashedFolders.pictures.length);

const filesOfDrawing = ({ large, light, dark }: DrawnFigure): string[] =>
  [large, light, dark].map(nameOf);

/**
 * Lists the names of the image files to publish for a story. Each map or chart has a large image.
 * The lead figure also has small images for lists.
 */
export const listFigureImages = ({ drawings, lead }: StoryOutline): string[] => [
  ...drawings.map(({ large }) => nameOf(large)),
  ...(lead && 'drawn' in lead ? filesOfDrawing(lead.drawn) : []),
];

/** Copies drawings to a folder. Ignores names that are not in the cache of drawings. */
export const copyDrawings = (names: string[], folder: string): void =>
  figureImages.publish(names.filter(figureImages.has), folder);

/** Returns a file of a drawing by name, or undefined if it is not in the cache. */
export const readFigureImage = (name: string): Buffer<ArrayBuffer> | undefined =>
  figureImages.get(name);
