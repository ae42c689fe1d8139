import { hashedFolders } from '../../routes.ts';
import { openCache } from '../../cache/cache.ts';
import type { StoryOutline } from '../../model/story-summary.ts';
import type { Variant } from '../../model/picture.ts';

/** The cache of the images of maps and charts. */
export const figureImages = openCache('drawings');

/** Checks that the image of a map or a chart is in the cache. */
export const isDrawn = (drawn: Variant): boolean => figureImages.has(nameOf(drawn));

const nameOf = ({ path }: Variant): string => path.slice(hashedFolders.pictures.length);

/** Lists the names of the image files to publish for a story: one for each map or chart. */
export const listFigureImages = ({ drawings }: StoryOutline): string[] => drawings.map(nameOf);

/** Copies drawings to a folder. Ignores names that are not in the cache of drawings. */
export const copyDrawings = (names: string[], folder: string): void =>
  figureImages.publish(names.filter(figureImages.has), folder);

/** Returns a file of a drawing by name, or undefined if it is not in the cache. */
export const readFigureImage = (name: string): Buffer<ArrayBuffer> | undefined =>
  figureImages.get(name);
